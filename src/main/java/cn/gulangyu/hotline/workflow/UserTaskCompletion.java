package cn.gulangyu.hotline.workflow;

import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;

/**
 * What completing one kind of user task means: a feature declares one bean per user task. Whoever completes it, by form
 * or by program, sends a JSON body of type {@code B}; its constraints are checked before {@link #complete} runs.
 *
 * @param <B> the body, a record with Jakarta Validation constraints whose messages are Chinese sentences
 */
public interface UserTaskCompletion<B> {

    /** The id of the user task in its diagram. */
    String taskKey();

    /**
     * Records what the person did, in the transaction that completes the task, and says what the process goes on with.
     * Refuses with a {@link cn.gulangyu.hotline.regulation.Refusal}; then nothing is written.
     */
    VariableChanges complete(OpenTask task, B body);

    /** The class of {@code B}. */
    @SuppressWarnings("unchecked") // the type argument is the body's class
    default Class<B> bodyType() {
        Class<?> body = ResolvableType.forClass(AopUtils.getTargetClass(this))
                .as(UserTaskCompletion.class)
                .getGeneric(0)
                .resolve();
        if (body == null) {
            throw new IllegalStateException("no body type: " + getClass());
        }
        return (Class<B>) body;
    }
}
