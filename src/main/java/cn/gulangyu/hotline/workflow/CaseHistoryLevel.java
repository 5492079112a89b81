package cn.gulangyu.hotline.workflow;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * The engine's history of a case: paths, tasks, last variable values, incidents, failed jobs and evaluated decisions.
 * Not every past value, candidate link and timer that was set and fired: the case's own journal keeps what a person
 * needs, and those rows cost most.
 */
final class CaseHistoryLevel extends AbstractHistoryLevel {

    static final String NAME = "case";

    @Override
    public int getId() {
        return 20;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        return type != HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL
                && type != HistoryEventTypes.FORM_PROPERTY_UPDATE
                && type != HistoryEventTypes.IDENTITY_LINK_ADD
                && type != HistoryEventTypes.IDENTITY_LINK_DELETE
                && type != HistoryEventTypes.JOB_CREATE
                && type != HistoryEventTypes.JOB_SUCCESS
                && type != HistoryEventTypes.JOB_DELETE;
    }
}
