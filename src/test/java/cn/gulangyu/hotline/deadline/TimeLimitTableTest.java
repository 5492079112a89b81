package cn.gulangyu.hotline.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Clause;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Kind;
import cn.gulangyu.hotline.workflow.DecisionOutcome;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the real table, and every combination of its inputs. */
@Cites({"13(1)", "13(2)", "13(3)", "13(4)", "11p1"})
class TimeLimitTableTest {

    @ParameterizedTest(name = "{7}")
    @CsvSource(
            nullValues = "-",
            value = {
                // purpose, kind, domain, urgent, simple, superior, unit's days -> rule, amount, unit, alignment, clause
                "REPLY, COMPLAINT, TOURISM, true, true, true, 5, 13_4_SuperiorLimit, 0, INSTANT, NONE, 13(4)",
                "REPLY, COMPLAINT, TOURISM, true, true, false, 5, 13_1_TourismUrgent, 12, HOURS, NONE, 13(1)p2",
                "REPLY, COMPLAINT, TOURISM, false, true, false, 5, 13_1_TourismSimple, 12, HOURS, NONE, 13(1)p2",
                "REPLY, COMPLAINT, SAFETY, true, false, false, 5, 13_1_Urgent, 0, SAME_DAY, END_OF_DAY, 13(1)p1",
                "REPLY, COMPLAINT, SAFETY, false, true, false, 5, 13_1_Simple, 0, SAME_DAY, END_OF_DAY, 13(1)p1",
                "REPLY, CONSULTATION, TOURISM, false, false, false, 5, 11_p1_TourismUnitList, 5, WORKING_DAYS, SAME_HALF_DAY, 11p1",
                "REPLY, CONSULTATION, SOCIAL, false, false, false, 1, 11_p1_UnitList, 1, WORKING_DAYS, END_OF_DAY, 11p1",
                "REPLY, COMPLAINT, TOURISM, false, false, false, 0, 13_1_TourismComplaint, 3, WORKING_DAYS, SAME_HALF_DAY, 13(1)p2",
                "REPLY, SUGGESTION, TOURISM, false, false, false, 0, 13_1_TourismSuggestion, 3, WORKING_DAYS, SAME_HALF_DAY, 13(1)p2",
                "REPLY, CONSULTATION, TOURISM, false, false, false, 0, 13_1_TourismConsultation, 2, WORKING_DAYS, SAME_HALF_DAY, 13(1)p2",
                "REPLY, COMPLAINT, HERITAGE, false, false, false, 0, 13_1_Complaint, 3, WORKING_DAYS, END_OF_DAY, 13(1)p1",
                "REPLY, SUGGESTION, ENFORCEMENT, false, false, false, 0, 13_1_Suggestion, 3, WORKING_DAYS, END_OF_DAY, 13(1)p1",
                "REPLY, CONSULTATION, CONVENIENCE, false, false, false, 0, 13_1_Consultation, 2, WORKING_DAYS, END_OF_DAY, 13(1)p1",
                "RETURN_WINDOW, COMPLAINT, SOCIAL, false, false, false, 0, 11_p1_ReturnWindow, 4, HOURS, NONE, 11p1",
                "EXTENSION, COMPLAINT, SOCIAL, true, true, true, 5, 13_4_NoExtension, 0, WORKING_DAYS, NONE, 13(4)",
                "EXTENSION, COMPLAINT, SOCIAL, true, true, false, 5, 13_2_ExtensionUrgent, 1, WORKING_DAYS, NONE, 13(2)",
                "EXTENSION, COMPLAINT, SOCIAL, false, true, false, 5, 13_2_ExtensionSimple, 1, WORKING_DAYS, NONE, 13(2)",
                "EXTENSION, COMPLAINT, SOCIAL, false, false, false, 5, 13_2_ExtensionUnitList, 5, WORKING_DAYS, NONE, 13(2)",
                "EXTENSION, COMPLAINT, SOCIAL, false, false, false, 0, 13_2_ExtensionComplaint, 3, WORKING_DAYS, NONE, 13(2)",
                "EXTENSION, SUGGESTION, SOCIAL, false, false, false, 0, 13_2_ExtensionSuggestion, 3, WORKING_DAYS, NONE, 13(2)",
                "EXTENSION, CONSULTATION, TOURISM, false, false, false, 0, 13_2_ExtensionConsultation, 2, WORKING_DAYS, NONE, 13(2)",
                "EXTENSION_COUNT, COMPLAINT, SOCIAL, false, false, false, 0, 13_2_ExtensionCount, 1, TIMES, NONE, 13(2)",
                "REWORK, COMPLAINT, SOCIAL, false, false, false, 0, 13_3_Rework, 1, WORKING_DAYS, END_OF_DAY, 13(3)",
                "REMINDER, COMPLAINT, SOCIAL, true, false, false, 0, 14_1_ReminderUrgent, 2, HOURS, NONE, 14(1)",
                "REMINDER, COMPLAINT, SOCIAL, false, true, false, 0, 14_1_ReminderSimple, 2, HOURS, NONE, 14(1)",
                "REMINDER, COMPLAINT, SOCIAL, false, false, false, 0, 14_1_Reminder, 4, WORKING_HOURS, NONE, 14(1)",
                "CENTRE_TASK, COMPLAINT, SOCIAL, false, false, false, 0, 14_1_CentreTask, 2, WORKING_HOURS, NONE, 14(1)",
                "FEEDBACK, COMPLAINT, SOCIAL, false, false, false, 0, 17_2_Feedback, 1, WORKING_DAYS, END_OF_DAY, 17(2)",
                "NOTICE_ANSWER, COMPLAINT, SOCIAL, true, false, false, 0, 17_NoticeAnswerUrgent, 1, WORKING_DAYS, END_OF_DAY, 17",
                "NOTICE_ANSWER, COMPLAINT, SOCIAL, false, false, false, 0, 17_NoticeAnswer, 2, WORKING_DAYS, END_OF_DAY, 17",
                "IMPROVEMENT, COMPLAINT, SOCIAL, false, false, false, 0, 17_Improvement, 5, WORKING_DAYS, END_OF_DAY, 17",
                "LATELY, COMPLAINT, SOCIAL, false, false, false, 0, 18_Lately, 60, WORKING_DAYS, NONE, 18",
                "CALLBACK_RETRY, COMPLAINT, SOCIAL, false, false, false, 0, 14_1_CallbackRetry, 1, WORKING_DAYS, NONE, 14(1)",
                "FOLLOW_UP, COMPLAINT, SOCIAL, false, false, false, 0, 15_2_FollowUp, 120, WORKING_DAYS, END_OF_DAY, 15(2)",
                "URGENT_CONTACT, COMPLAINT, SOCIAL, false, false, false, 0, 13_1_UrgentContact, 1, HOURS, NONE, 13(1)p2",
                "HELP_REMINDER, COMPLAINT, SOCIAL, false, false, false, 0, 10_2_1_HelpReminder, 1, WORKING_DAYS, SAME_HALF_DAY, 10(2)1",
            })
    void answersWithTheRow(
            Purpose purpose,
            Kind kind,
            Domain domain,
            boolean urgent,
            boolean simple,
            boolean superior,
            int unitDays,
            String rule,
            int amount,
            LimitUnit unit,
            Alignment alignment,
            String clause) {
        DecisionOutcome outcome =
                TableTimeLimits.TABLE.outcome(inputs(purpose, kind, domain, urgent, simple, superior, unitDays));

        assertThat(outcome.ruleId()).isEqualTo("Rule_" + rule);
        assertThat(TimeLimit.of(outcome)).isEqualTo(new TimeLimit(amount, unit, alignment, Clause.of(clause)));
    }

    @Test
    void answersEveryCombinationWithExactlyOneRowAndLeavesNoRowUnused() {
        Set<String> used = new HashSet<>();
        for (Purpose purpose : Purpose.values()) {
            for (Kind kind : Kind.values()) {
                for (Domain domain : Domain.values()) {
                    for (int flags = 0; flags < 16; flags++) {
                        Map<String, Object> inputs = inputs(
                                purpose,
                                kind,
                                domain,
                                (flags & 1) != 0,
                                (flags & 2) != 0,
                                (flags & 4) != 0,
                                (flags & 8) != 0 ? 5 : 0);
                        used.add(TableTimeLimits.TABLE.outcome(inputs).ruleId());
                    }
                }
            }
        }

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(model().getModelElementsByType(Rule.class).stream()
                        .map(Rule::getId)
                        .toList());
    }

    @Test
    void describesEveryRowByItsClause() {
        assertThat(model().getModelElementsByType(Rule.class)).isNotEmpty().allSatisfy(rule -> {
            String clause = rule.getOutputEntries().stream()
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .getText()
                    .getTextContent();
            assertThat(rule.getDescription().getTextContent()).isEqualTo("Art. " + clause.replace("\"", ""));
        });
    }

    private static Map<String, Object> inputs(
            Purpose purpose, Kind kind, Domain domain, boolean urgent, boolean simple, boolean superior, int unitDays) {
        return Map.of(
                "purpose", purpose.name(),
                "kind", kind.name(),
                "domain", domain.name(),
                "urgent", urgent,
                "simple", simple,
                "superiorLimit", superior,
                "unitLimitDays", unitDays);
    }

    private static DmnModelInstance model() {
        InputStream file =
                Objects.requireNonNull(TimeLimitTableTest.class.getResourceAsStream("/decisions/time-limit.dmn"));
        DmnModelInstance model = Dmn.readModelFromStream(file);
        Dmn.validateModel(model);
        return model;
    }
}
