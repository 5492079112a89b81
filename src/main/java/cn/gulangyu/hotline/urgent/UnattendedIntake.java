package cn.gulangyu.hotline.urgent;

import cn.gulangyu.hotline.casefile.CaseFile;
import cn.gulangyu.hotline.casefile.Cases;
import cn.gulangyu.hotline.casefile.JournalEvent;
import cn.gulangyu.hotline.casefile.StepTaken;
import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.unit.DutyOffice;
import cn.gulangyu.hotline.workflow.Decisions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the duty officer at once of an urgent matter that came in by itself while nobody was at the desk: by the website,
 * mail, voice or another system. Urgent is what was marked so, or what the table {@code classification} hints to be. Art. 8.
 */
@Component
@Cites("8")
class UnattendedIntake {

    private static final Set<Channel> WITHOUT_AN_AGENT =
            EnumSet.of(Channel.WEBSITE, Channel.EMAIL, Channel.VOICE, Channel.LINKED_SYSTEM);

    private final Cases cases;
    private final Decisions decisions;
    private final DutyHours hours;
    private final DutyCall dutyCall;

    UnattendedIntake(Cases cases, Decisions decisions, DutyHours hours, DutyCall dutyCall) {
        this.cases = cases;
        this.decisions = decisions;
        this.hours = hours;
        this.dutyCall = dutyCall;
    }

    @EventListener
    void look(StepTaken step) {
        if (step.event() != JournalEvent.REGISTERED) {
            return;
        }
        CaseFile file = cases.get(step.caseNo());
        if (WITHOUT_AN_AGENT.contains(file.channel()) && hours.contactAtOnce(isUrgent(file))) {
            dutyCall.tell(DutyOffice.CENTRE, step.caseNo());
        }
    }

    private boolean isUrgent(CaseFile file) {
        return file.urgent()
                || decisions
                        .evaluate(
                                "classification",
                                Map.of(
                                        "topic", file.topic(),
                                        "place", file.place(),
                                        "dialledNumber", Objects.requireNonNullElse(file.dialledNumber(), ""),
                                        "channel", file.channel().name()))
                        .flag("urgencyHint");
    }
}
