package cn.gulangyu.hotline.access;

/** The offices' standing groups, each an engine group with the id {@link #groupId()}. Requirements, "Who". */
public enum Role {
    CENTRE_AGENT("centre-agent", "坐席"),
    CENTRE_AUDITOR("centre-auditor", "审核"),
    CENTRE_DUTY("centre-duty", "值班"),
    CENTRE_MANAGER("centre-manager", "中心负责人"),
    MANAGEMENT_OFFICE("management-office", "管委会管理处"),
    MARKET_OFFICE("market-office", "管委会市场处"),
    COMMITTEE_LEADER("committee-leader", "管委会主要领导"),
    LEADING_GROUP_OFFICE("leading-group-office", "市鼓浪屿整治提升领导小组办公室"),
    POLICY_STAFF("policy-staff", "制度维护人员"),
    CIRCUIT_COURT("circuit-court", "巡回法庭"),
    /** The account of another system: hands matters in, and reads what happens to cases. Art. 3(3). */
    LINKED_SYSTEM("linked-system", "联动系统"),
    ADMINISTRATOR("camunda-admin", "系统管理员");

    private final String groupId;
    private final String label;

    Role(String groupId, String label) {
        this.groupId = groupId;
        this.label = label;
    }

    public String groupId() {
        return groupId;
    }

    public String label() {
        return label;
    }
}
