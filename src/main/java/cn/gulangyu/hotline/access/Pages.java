package cn.gulangyu.hotline.access;

import java.util.Arrays;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page and the start page. */
@Controller
class Pages {

    private final StaffAccounts accounts;
    private final boolean demo;

    Pages(StaffAccounts accounts, Environment settings) {
        this.accounts = accounts;
        this.demo = DemoProfile.isActive(settings);
    }

    @GetMapping("/sign-in")
    String signIn(Model page) {
        page.addAttribute("demo", demo);
        page.addAttribute("demoPassword", demo ? DemoAccounts.PASSWORD : "");
        return "sign-in";
    }

    @GetMapping("/")
    String start(Model page) {
        Caller caller = Caller.current();
        page.addAttribute("name", accounts.nameOf(caller.userId()));
        page.addAttribute("userId", caller.userId());
        page.addAttribute("roles", rolesOf(caller));
        page.addAttribute("overseer", caller.isAnyOf(Role.CENTRE_MANAGER, Role.MANAGEMENT_OFFICE, Role.MARKET_OFFICE));
        page.addAttribute(
                "supervision",
                !caller.unitIds().isEmpty()
                        || caller.isAnyOf(
                                Role.CENTRE_MANAGER,
                                Role.MANAGEMENT_OFFICE,
                                Role.MARKET_OFFICE,
                                Role.LEADING_GROUP_OFFICE));
        page.addAttribute(
                "conferring",
                caller.is(Role.MANAGEMENT_OFFICE) || !caller.unitIds().isEmpty());
        page.addAttribute(
                "insight",
                !caller.unitIds().isEmpty()
                        || caller.isAnyOf(
                                Role.CENTRE_MANAGER,
                                Role.MANAGEMENT_OFFICE,
                                Role.MARKET_OFFICE,
                                Role.COMMITTEE_LEADER,
                                Role.LEADING_GROUP_OFFICE));
        page.addAttribute("agent", caller.is(Role.CENTRE_AGENT));
        page.addAttribute("administrator", caller.is(Role.ADMINISTRATOR));
        return "index";
    }

    private List<String> rolesOf(Caller caller) {
        List<String> roles =
                Arrays.stream(Role.values()).filter(caller::is).map(Role::label).toList();
        return roles.isEmpty() ? accounts.groupNames(caller.groups()) : roles;
    }
}
