package cn.gulangyu.hotline.registration;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Refusal;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registration over HTTP, for the Tasklist form and for programs. Agents only. */
@RestController
@RequestMapping("/api/v1/cases")
class RegistrationController {

    private final Registration registration;

    RegistrationController(Registration registration) {
        this.registration = registration;
    }

    record Registered(String caseNo) {}

    @PostMapping
    ResponseEntity<Registered> register(@Valid @RequestBody RegistrationRequest request) {
        Caller caller = Caller.current();
        caller.require(Role.CENTRE_AGENT, Role.LINKED_SYSTEM);
        if (!caller.is(Role.CENTRE_AGENT) && request.channel() != Channel.LINKED_SYSTEM) {
            throw Refusal.invalid("channel", "联动系统转来的事项，渠道须为“" + Channel.LINKED_SYSTEM.label() + "”");
        }
        String caseNo = registration.register(request);
        return ResponseEntity.created(URI.create("/api/v1/cases/" + caseNo)).body(new Registered(caseNo));
    }

    /** Stores nothing. */
    @PostMapping("/check")
    Registration.Check check(@RequestBody RegistrationRequest request) {
        Caller.current().require(Role.CENTRE_AGENT);
        return registration.check(request);
    }
}
