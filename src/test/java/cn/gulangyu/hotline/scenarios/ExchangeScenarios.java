package cn.gulangyu.hotline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.Cites;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class ExchangeScenarios extends Scenario {

    ExchangeScenarios(Class<?> context) {
        super(context);
    }

    private Person linked() {
        return hotline.as("linked1");
    }

    private Answer handedIn(String channel) {
        Map<String, Object> matter = new HashMap<>(Map.of(
                "channel", channel,
                "kind", "COMPLAINT",
                "topic", "enforcement-stray-vendor",
                "place", "longtou-road",
                "title", "联动平台转来的占道兜售",
                "content", "监控发现龙头路有人占道兜售",
                "demand", "请到场处理",
                "proposedHandling", "转执法单位"));
        matter.put("willingToPublish", false);
        matter.put("reporter", Map.of("name", "联动平台值班员", "phone", "05920000000"));
        return linked().posts("/api/v1/cases", matter);
    }

    private List<JsonNode> events(long after) {
        List<JsonNode> events = new ArrayList<>();
        linked().gets("/api/v1/case-events?size=500&after=" + after)
                .isOk()
                .json()
                .forEach(events::add);
        return events;
    }

    private long last() {
        long number = 0;
        for (List<JsonNode> page = events(number); !page.isEmpty(); page = events(number)) {
            number = page.get(page.size() - 1).path("number").asLong();
        }
        return number;
    }

    @Test
    @Cites("3(3)")
    void takesAMatterInFromALinkedSystemAndTellsItWhatHappened() {
        hotline.itIs("2026-11-25T09:00+08:00");
        long before = last();
        String caseNo = handedIn("LINKED_SYSTEM").isOk().at("caseNo");
        assertThat(events(before)).as("not before the moment has settled").isEmpty();

        hotline.itIs("2026-11-25T09:01+08:00");

        assertThat(events(before))
                .filteredOn(event -> event.path("caseNo").asText().equals(caseNo))
                .extracting(event -> event.path("event").asText())
                .containsExactly("REGISTERED");
        assertThat(events(before).toString()).doesNotContain("占道兜售", "值班员", "05920000000");
    }

    @Test
    @Cites({"3(3)", "3(4)"})
    void givesALinkedSystemNothingBeyondThat() {
        handedIn("HOTLINE").isRefused(400);
        String caseNo = handedIn("LINKED_SYSTEM").isOk().at("caseNo");

        linked().gets("/api/v1/cases/" + caseNo).isRefused(404);
        linked().gets("/api/v1/case-events?size=501").isRefused(400);
        hotline.as("ferry-clerk1").gets("/api/v1/case-events").isRefused(403);
        assertThat(linked().gets("/api/v1/tasks").isOk().json()).isEmpty();
    }
}
