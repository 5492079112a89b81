package cn.gulangyu.hotline.casefile;

/** A case entered a state, in the running transaction: whoever listens takes part in it. */
public record CaseEntered(String caseNo, CaseState state) {}
