package cn.gulangyu.hotline.casefile;

import java.util.Map;

/**
 * A step of a case was written into its journal, in the transaction that takes it. Features that follow from a step of
 * another one listen for it; what they throw takes the step back.
 *
 * @param facts as in the journal: codes, counts and instants, never words
 */
public record StepTaken(String caseNo, JournalEvent event, Map<String, String> facts) {

    /** That fact; every entry of the kind has it. */
    public String fact(String name) {
        String fact = facts.get(name);
        if (fact == null) {
            throw new IllegalStateException(event + " of " + caseNo + " has no fact " + name);
        }
        return fact;
    }
}
