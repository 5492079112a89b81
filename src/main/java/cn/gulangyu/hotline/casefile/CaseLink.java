package cn.gulangyu.hotline.casefile;

import java.time.Instant;

/**
 * One report that belongs to another matter.
 *
 * @param caseNo the later report
 * @param otherCaseNo the matter that was there before
 */
public record CaseLink(String caseNo, String otherCaseNo, LinkKind kind, Instant linkedAt) {}
