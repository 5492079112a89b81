package cn.gulangyu.hotline.casefile;

/**
 * What the limit of a unit's part hangs on beside the facts of its case. Art. 10(2)3, 11 para. 1, 13(2), 13(3).
 *
 * @param rework the unit does the matter over, counted from its delivery
 * @param share the unit's share of a joint matter, which keeps its own published limit and extension; whoever replies has
 *     those of the case
 * @param unitLimitDays working days of the published limit under which a share began
 * @param extensionDays working days granted to the unit, this time and before
 */
public record PartTerms(boolean rework, boolean share, int unitLimitDays, int extensionDays) {}
