package cn.gulangyu.hotline.heatmap;

import cn.gulangyu.hotline.access.Caller;
import cn.gulangyu.hotline.access.Role;
import cn.gulangyu.hotline.calendar.ChinaTime;
import cn.gulangyu.hotline.heatmap.HeatProgress.Counted;
import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Cites;
import cn.gulangyu.hotline.regulation.Coded;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Refusal;
import cn.gulangyu.hotline.unit.Unit;
import cn.gulangyu.hotline.unit.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Heat of diagrams and tables over HTTP, for the head of the Centre, the two offices and administrators. Sums name nobody;
 * the cases behind a number are listed by number, to the Market Office those of tourism. Art. 3(1), 14.
 */
@RestController
@RequestMapping("/api/v1/heat")
@Cites("14(1)")
class HeatController {

    private final HeatReading reading;
    private final HeatCounting counting;
    private final HeatProgress progress;
    private final ProcessVersions versions;
    private final Units units;
    private final Clock clock;

    HeatController(
            HeatReading reading,
            HeatCounting counting,
            HeatProgress progress,
            ProcessVersions versions,
            Units units,
            Clock clock) {
        this.reading = reading;
        this.counting = counting;
        this.progress = progress;
        this.versions = versions;
        this.units = units;
        this.clock = clock;
    }

    /** @param countedUntil the end of the last activity that is counted */
    record Heat(
            String definitionKey,
            LocalDate from,
            LocalDate to,
            OffsetDateTime countedUntil,
            List<HeatReading.ActivityHeat> activities) {}

    @GetMapping("/processes/{key}")
    Heat heat(@PathVariable String key, HeatFilter wanted) {
        mayRead();
        HeatQuestion question = question(wanted);
        return new Heat(
                key,
                question.from(),
                question.to(),
                ChinaTime.offset(progress.of(Counted.ACTIVITIES)),
                reading.activities(key, question));
    }

    @GetMapping("/processes/{key}/activities/{activityId}/cases")
    List<HeatReading.Stay> cases(
            @PathVariable String key,
            @PathVariable String activityId,
            HeatFilter wanted,
            @RequestParam(defaultValue = "WORKING") HeatReading.Order order) {
        Caller caller = mayRead();
        HeatQuestion question = question(wanted);
        if (seesTourismOnly(caller)) {
            if (question.domain() != null && question.domain() != Domain.TOURISM) {
                throw Refusal.notPermitted("市场处只能查看旅游服务类事项的清单");
            }
            question = question.in(Domain.TOURISM);
        }
        return reading.stays(key, activityId, question, order);
    }

    record Choice(String code, String label) {}

    record Choices(
            List<ProcessVersions.Version> versions, List<Choice> units, List<Choice> domains, List<Choice> channels) {}

    /** What the filters offer, and how much runs in each version. */
    @GetMapping("/processes/{key}/choices")
    Choices choices(@PathVariable String key) {
        mayRead();
        return new Choices(
                versions.of(key),
                units.all().stream().map(HeatController::choice).toList(),
                Arrays.stream(Domain.values()).map(HeatController::choice).toList(),
                Arrays.stream(Channel.values()).map(HeatController::choice).toList());
    }

    private static Choice choice(Unit unit) {
        return new Choice(unit.id(), unit.name());
    }

    private static Choice choice(Coded code) {
        return new Choice(code.name(), code.label());
    }

    @GetMapping("/decisions/{key}")
    List<HeatReading.RowHeat> rows(@PathVariable String key, HeatFilter wanted) {
        mayRead();
        return reading.rows(key, question(wanted));
    }

    @GetMapping("/decisions/{key}/rows/{ruleId}/evaluations")
    List<HeatReading.Evaluation> evaluations(@PathVariable String key, @PathVariable String ruleId, HeatFilter wanted) {
        Caller caller = mayRead();
        if (seesTourismOnly(caller)) {
            throw Refusal.notPermitted("市场处不能查看各领域事项的决策记录");
        }
        return reading.evaluations(key, ruleId, question(wanted));
    }

    /** Counts everything anew, for example by a calendar that was changed for days already past. */
    @PostMapping("/recount")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recount() {
        Caller.current().require(Role.ADMINISTRATOR);
        counting.beginAnew();
    }

    private static Caller mayRead() {
        Caller caller = Caller.current();
        caller.require(Role.CENTRE_MANAGER, Role.MANAGEMENT_OFFICE, Role.MARKET_OFFICE, Role.ADMINISTRATOR);
        return caller;
    }

    private static boolean seesTourismOnly(Caller caller) {
        return !caller.isAnyOf(Role.CENTRE_MANAGER, Role.MANAGEMENT_OFFICE, Role.ADMINISTRATOR);
    }

    private HeatQuestion question(HeatFilter wanted) {
        return wanted.question(ChinaTime.date(clock.instant()));
    }
}
