package cn.gulangyu.hotline.casefile;

/**
 * The reporter of a closed case is being erased, in the running transaction. Whoever keeps words about the case blanks
 * them; codes and instants stay. Art. 3(4).
 */
public record CaseErased(String caseNo) {}
