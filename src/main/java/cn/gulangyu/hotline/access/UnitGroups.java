package cn.gulangyu.hotline.access;

import org.springframework.stereotype.Service;

/** The two engine groups of a responsible unit: its staff, and its leaders who read and assign. Art. 11 para. 1. */
@Service
public class UnitGroups {

    private final StaffAccounts accounts;
    private final TasklistFilters filters;
    private final Unchecked unchecked;

    UnitGroups(StaffAccounts accounts, TasklistFilters filters, Unchecked unchecked) {
        this.accounts = accounts;
        this.filters = filters;
        this.unchecked = unchecked;
    }

    public static String staff(String unitId) {
        return "unit-" + unitId;
    }

    public static String leaders(String unitId) {
        return "unit-" + unitId + "-leader";
    }

    /**
     * Creates the groups, or renames them with the unit. They get no permission on any definition: a unit sees a task
     * because its group is a candidate, and nothing else. Art. 3(4).
     */
    public void ensure(String unitId, String unitName) {
        accounts.ensureGroup(staff(unitId), unitName);
        accounts.ensureGroup(leaders(unitId), unitName + "领导");
        unchecked.run(() -> filters.showReturnableTo(staff(unitId)));
    }
}
