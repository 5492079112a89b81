package cn.gulangyu.hotline.registration;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
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
        Caller.current().require(Role.CENTRE_AGENT);
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
