package cn.gulangyu.hotline.archive;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Erasing a reporter; for the head of the Centre. */
@RestController
class ErasureController {

    private final Archive archive;

    ErasureController(Archive archive) {
        this.archive = archive;
    }

    @DeleteMapping("/api/v1/cases/{caseNo}/reporter")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable String caseNo) {
        Caller.current().require(Role.CENTRE_MANAGER);
        archive.erase(caseNo);
    }
}
