package cn.gulangyu.hotline.supervision;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import cn.gulangyu.hotline.regulation.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who supervises, and who sees it: the Management Office leads and sees all, as do the head of the Centre and the leading
 * group office; the Market Office joins in for tourism; a unit sees its own. Art. 3(1), 3(4), 16.
 */
@Component
@Cites({"3(4)", "16"})
class SupervisionAccess {

    static final Role[] SUPERVISORS = {
        Role.CENTRE_MANAGER, Role.MANAGEMENT_OFFICE, Role.MARKET_OFFICE, Role.LEADING_GROUP_OFFICE
    };

    /** Whether the caller supervises units at all, rather than being supervised. */
    boolean supervises() {
        return Caller.current().isAnyOf(SUPERVISORS);
    }

    /** Whether the caller may supervise matters of that office; the leading group office decides and opens none. */
    boolean mayOpen(@Nullable GuidingOffice office) {
        Caller caller = Caller.current();
        return caller.isAnyOf(Role.CENTRE_MANAGER, Role.MANAGEMENT_OFFICE)
                || (caller.is(Role.MARKET_OFFICE) && office == GuidingOffice.MARKET_OFFICE);
    }

    boolean maySee(Supervision supervision) {
        Caller caller = Caller.current();
        return maySupervise(supervision.guidingOffice()) || caller.belongsTo(supervision.unitId());
    }

    /** Whether the caller sees the supervision of a matter of that office from the supervisors' side. */
    boolean maySupervise(@Nullable GuidingOffice office) {
        return mayOpen(office) || Caller.current().is(Role.LEADING_GROUP_OFFICE);
    }

    /** Refuses whoever neither supervises nor works in a unit. */
    void requireAny() {
        if (!supervises() && Caller.current().unitIds().isEmpty()) {
            throw Refusal.notPermitted("您没有权限查看督办");
        }
    }

    /** The engine groups that lead it: the Management Office, for tourism the Market Office too. Art. 16. */
    static String leading(@Nullable GuidingOffice office) {
        return office == GuidingOffice.MARKET_OFFICE
                ? String.join(",", List.of(Role.MANAGEMENT_OFFICE.groupId(), Role.MARKET_OFFICE.groupId()))
                : Role.MANAGEMENT_OFFICE.groupId();
    }
}
