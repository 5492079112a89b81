package cn.gulangyu.hotline.regulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the regulation, the form or the caller's permission refuses. Carries Chinese sentences for people and becomes an
 * RFC 9457 problem at the edge; throwing it rolls the transaction back, so nothing is half-written.
 */
public final class Refusal extends RuntimeException {

    /** The kind of refusal, and with it the HTTP status: 400, 422, 403, 404, 409. */
    public enum Reason {
        INVALID,
        AGAINST_THE_REGULATION,
        NOT_PERMITTED,
        NOT_FOUND,
        CONFLICT
    }

    /** One field of the request and the Chinese sentence that says what is wrong with it. */
    public record FieldProblem(String field, String message) {}

    private final Reason reason;
    private final List<FieldProblem> fields;
    private final @Nullable Clause clause;

    private Refusal(Reason reason, String message, List<FieldProblem> fields, @Nullable Clause clause) {
        super(message);
        this.reason = reason;
        this.fields = List.copyOf(fields);
        this.clause = clause;
    }

    /** A field is missing, too long, of an unknown code or contradicts another. */
    public static Refusal invalid(String field, String message) {
        return invalid(List.of(new FieldProblem(field, message)));
    }

    public static Refusal invalid(List<FieldProblem> fields) {
        return new Refusal(Reason.INVALID, fields.get(0).message(), fields, null);
    }

    /** The request is well-formed, but a clause forbids it, such as a return after 4 hours. */
    public static Refusal against(Clause clause, String field, String message) {
        String sentence = message + "(" + clause.label() + ")";
        return new Refusal(Reason.AGAINST_THE_REGULATION, sentence, List.of(new FieldProblem(field, sentence)), clause);
    }

    public static Refusal notPermitted(String message) {
        return new Refusal(Reason.NOT_PERMITTED, message, List.of(), Clause.of("3(4)"));
    }

    public static Refusal notFound(String message) {
        return new Refusal(Reason.NOT_FOUND, message, List.of(), null);
    }

    /** Somebody else was faster, or the thing is already done. */
    public static Refusal conflict(String message) {
        return new Refusal(Reason.CONFLICT, message, List.of(), null);
    }

    public Reason reason() {
        return reason;
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    public @Nullable Clause clause() {
        return clause;
    }

    /** The Chinese sentence for the person who asked. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
