package cn.gulangyu.hotline.workflow;

/**
 * A decision table answered inside the process of a case. Whoever keeps the case's record writes down the version and
 * the row.
 *
 * @param version the version of the table that answered
 * @param ruleId the row that fired
 */
public record DecisionTaken(String caseNo, String decisionKey, int version, String ruleId, String clause) {}
