package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The circular list, for those who supervise. Art. 16, 18. */
@RestController
class CircularController {

    private final CircularList list;

    CircularController(CircularList list) {
        this.list = list;
    }

    @GetMapping("/api/v1/circulars")
    List<CircularList.Entry> circulars() {
        Caller.current()
                .require(
                        Role.CENTRE_MANAGER,
                        Role.CENTRE_AUDITOR,
                        Role.MANAGEMENT_OFFICE,
                        Role.MARKET_OFFICE,
                        Role.LEADING_GROUP_OFFICE);
        return list.all();
    }
}
