package cn.gulangyu.hotline.deadline;

import static cn.gulangyu.hotline.calendar.ShippedCalendar.CALENDAR;
import static cn.gulangyu.hotline.calendar.ShippedCalendar.at;
import static cn.gulangyu.hotline.deadline.TableTimeLimits.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand from the State Council's notices; "+n" counts the n-th working day. */
@DisplayName("Art. 13(1) around National Day and Spring Festival")
@Cites("13(1)")
class HolidayExamplesTest {

    @ParameterizedTest
    @CsvSource({
        // 2016: off Sat 1 to Fri 7 Oct; made up on Sat 8 and Sun 9.
        // Sat 8 (+1), Sun 9 (+2), Mon 10 (+3)
        "COMPLAINT, SOCIAL, 2016-09-30 Fri 16:20, 2016-10-10 Mon 18:00",
        // Sat 8 (+1), Sun 9 (+2), in the morning as received
        "CONSULTATION, TOURISM, 2016-09-30 Fri 10:00, 2016-10-09 Sun 12:00",
        // counts as Sat 8 in the morning; Sun 9 (+1), Mon 10 (+2), Tue 11 (+3)
        "COMPLAINT, TOURISM, 2016-10-03 Mon 15:00, 2016-10-11 Tue 12:00",
        // 2019: off Tue 1 to Mon 7 Oct; made up on Sun 29 Sep and Sat 12 Oct.
        // Sun 29 (+1), Mon 30 (+2), Tue 8 Oct (+3)
        "COMPLAINT, HERITAGE, 2019-09-27 Fri 17:00, 2019-10-08 Tue 18:00",
        // the break counts as the afternoon; Fri 11 (+1), Sat 12 (+2), Mon 14 (+3)
        "COMPLAINT, TOURISM, 2019-10-10 Thu 12:15, 2019-10-14 Mon 18:00",
        // 2020: off Thu 1 to Thu 8 Oct with Mid-autumn; made up on Sun 27 Sep and Sat 10 Oct.
        // Wed 30 Sep (+1), Fri 9 Oct (+2), Sat 10 (+3)
        "COMPLAINT, TOURISM, 2020-09-29 Tue 09:00, 2020-10-10 Sat 12:00",
        // 2025: off Wed 1 to Wed 8 Oct; made up on Sun 28 Sep and Sat 11 Oct.
        // after work counts as Thu 9; Fri 10 (+1), Sat 11 (+2), Mon 13 (+3)
        "COMPLAINT, CONVENIENCE, 2025-09-30 Tue 20:00, 2025-10-13 Mon 18:00",
    })
    void countsThroughNationalDay(Kind kind, Domain domain, String receivedAt, String dueAt) {
        assertDue(kind, domain, receivedAt, dueAt);
    }

    @ParameterizedTest
    @CsvSource({
        // 2016: off Sun 7 to Sat 13 Feb; made up on Sat 6 and Sun 14.
        // Sat 6 (+1), Sun 14 (+2), Mon 15 (+3)
        "COMPLAINT, SOCIAL, 2016-02-05 Fri 09:00, 2016-02-15 Mon 18:00",
        // 2019: off Mon 4 to Sun 10 Feb; made up on Sat 2 and Sun 3.
        // Sat 2 (+1), Sun 3 (+2), Mon 11 (+3)
        "COMPLAINT, TOURISM, 2019-02-01 Fri 08:00, 2019-02-11 Mon 12:00",
        // 2020, extended: off Fri 24 Jan to Sun 2 Feb; made up on Sun 19 Jan, and no longer on Sat 1 Feb.
        // Sun 19 (+1), Mon 20 (+2), Tue 21 (+3)
        "COMPLAINT, SAFETY, 2020-01-17 Fri 11:00, 2020-01-21 Tue 18:00",
        // Thu 23 Jan (+1), Mon 3 Feb (+2), Tue 4 Feb (+3)
        "COMPLAINT, SOCIAL, 2020-01-22 Wed 15:00, 2020-02-04 Tue 18:00",
        // Mon 3 Feb (+1), Tue 4 Feb (+2), in the morning
        "CONSULTATION, TOURISM, 2020-01-23 Thu 09:00, 2020-02-04 Tue 12:00",
        // 2024: off Sat 10 to Sat 17 Feb; made up on Sun 4 and Sun 18.
        // after work counts as Sun 18; Mon 19 (+1), Tue 20 (+2), Wed 21 (+3)
        "SUGGESTION, SOCIAL, 2024-02-09 Fri 19:30, 2024-02-21 Wed 18:00",
        // Fri 9 (+1), Sun 18 (+2), Mon 19 (+3)
        "COMPLAINT, TOURISM, 2024-02-08 Thu 11:00, 2024-02-19 Mon 12:00",
        // 2025: off Tue 28 Jan to Tue 4 Feb; made up on Sun 26 Jan and Sat 8 Feb.
        // in the break of a made-up Sunday; Mon 27 (+1), Wed 5 Feb (+2)
        "CONSULTATION, TOURISM, 2025-01-26 Sun 14:00, 2025-02-05 Wed 18:00",
        // Fri 7 (+1), Sat 8 (+2), Mon 10 (+3)
        "COMPLAINT, ENFORCEMENT, 2025-02-06 Thu 10:00, 2025-02-10 Mon 18:00",
    })
    void countsThroughSpringFestival(Kind kind, Domain domain, String receivedAt, String dueAt) {
        assertDue(kind, domain, receivedAt, dueAt);
    }

    @ParameterizedTest
    @CsvSource({
        // made up on Sat 29 Dec 2018, off Sun 30 Dec to Tue 1 Jan.
        // Sat 29 (+1), Wed 2 Jan (+2), Thu 3 Jan (+3)
        "COMPLAINT, SOCIAL, 2018-12-28 Fri 10:00, 2019-01-03 Thu 18:00",
        // off Fri 1 to Sun 3 Jan 2016, with no day made up; counts as Mon 4; Tue 5 (+1), Wed 6 (+2)
        "CONSULTATION, TOURISM, 2016-01-01 Fri 15:00, 2016-01-06 Wed 12:00",
    })
    void countsAcrossTheTurnOfTheYear(Kind kind, Domain domain, String receivedAt, String dueAt) {
        assertDue(kind, domain, receivedAt, dueAt);
    }

    private static void assertDue(Kind kind, Domain domain, String receivedAt, String dueAt) {
        DeadlineFacts facts = DeadlineFacts.of(at(receivedAt), kind, domain);

        assertThat(ReplyLimit.compose(CALENDAR, TABLE.find(Purpose.REPLY, facts), facts)
                        .dueAt())
                .isEqualTo(at(dueAt));
    }
}
