package cn.gulangyu.hotline.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What the agent found a new report to belong to.
 *
 * @param mergeInto the open matter that it is merged into
 * @param linkTo the matter, open or closed, that it is linked to and handled beside
 */
public record Belonging(
        @Nullable String mergeInto, @Nullable String linkTo) {

    /** A matter of its own. */
    public static final Belonging NOWHERE = new Belonging(null, null);
}
