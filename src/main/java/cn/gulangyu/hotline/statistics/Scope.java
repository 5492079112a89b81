package cn.gulangyu.hotline.statistics;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.GuidingOffice;
import cn.gulangyu.hotline.regulation.Refusal;
import java.util.Set;

/**
 * Which figures a person may see: the head of the Centre, the Management Office and the leaders all, the Market Office
 * tourism, a unit its own; nobody else any. Art. 3(1), 3(4), 14.
 *
 * @param office the guiding office it is held to; '' for any
 * @param unitIds the units it is held to; empty for any
 */
@Cites("3(4)")
record Scope(String office, Set<String> unitIds) {

    private static final Role[] ALL = {
        Role.CENTRE_MANAGER, Role.MANAGEMENT_OFFICE, Role.COMMITTEE_LEADER, Role.LEADING_GROUP_OFFICE
    };

    static Scope of(Caller caller) {
        if (caller.isAnyOf(ALL)) {
            return new Scope("", Set.of());
        }
        if (caller.is(Role.MARKET_OFFICE)) {
            return new Scope(GuidingOffice.MARKET_OFFICE.name(), Set.of());
        }
        if (!caller.unitIds().isEmpty()) {
            return new Scope("", caller.unitIds());
        }
        throw Refusal.notPermitted("您没有权限查看统计分析");
    }

    static Scope ofCaller() {
        return of(Caller.current());
    }

    public boolean isOfUnits() {
        return !unitIds.isEmpty();
    }

    /** For people: whose figures they see. */
    String label() {
        if (isOfUnits()) {
            return "本单位";
        }
        return office.isEmpty() ? "全部事项" : GuidingOffice.valueOf(office).label() + "指导的旅游事项";
    }
}
