package cn.gulangyu.hotline.unit;

import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Coded;

/** The offices that have somebody on duty outside working time. Art. 13(1) para. 2. */
@Cites("13(1)p2")
public enum DutyOffice implements Coded {
    CENTRE("综合管理中心", Role.CENTRE_DUTY),
    MANAGEMENT_OFFICE("管委会管理处", Role.MANAGEMENT_OFFICE);

    private final String label;
    private final Role role;

    DutyOffice(String label, Role role) {
        this.label = label;
        this.role = role;
    }

    @Override
    public String label() {
        return label;
    }

    /** The role that whoever takes a shift must have, so that they see what is to be done. */
    Role role() {
        return role;
    }
}
