package cn.gulangyu.hotline.scenarios;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What somebody rings up about, each time somebody else unless the scenario says who. */
final class Matter {

    private static final AtomicInteger CALLERS = new AtomicInteger();

    private final Hotline hotline;
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final Map<String, Object> reporter = new LinkedHashMap<>();
    private String receivedAt = "2026-11-25T09:10+08:00";

    Matter(Hotline hotline, String kind) {
        this.hotline = hotline;
        body.put("channel", "HOTLINE");
        body.put("dialledNumber", "05922066821");
        body.put("kind", kind);
        body.put("topic", "enforcement-business-noise");
        body.put("place", "longtou-road");
        body.put("title", "商家喇叭扰民");
        body.put("content", "龙头路一家店铺每天上午用喇叭招揽顾客");
        body.put("demand", "请责令停止");
        body.put("willingToPublish", false);
        body.put("proposedHandling", "转城管执法中队核实处理");
        reporter.put("name", "陈某某");
        reporter.put("phone", "139%08d".formatted(CALLERS.incrementAndGet()));
        body.put("reporter", reporter);
    }

    Matter about(String topic) {
        return with("topic", topic);
    }

    Matter at(String place) {
        return with("place", place);
    }

    Matter with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    Matter without(String field) {
        body.remove(field);
        return this;
    }

    /** Whose number is that; the same number is the same person. */
    Matter from(String phone) {
        return reporter("phone", phone);
    }

    Matter reporter(String field, Object value) {
        reporter.put(field, value);
        return this;
    }

    Matter receivedAt(String offsetDateTime) {
        receivedAt = offsetDateTime;
        return this;
    }

    Matter onGround(String ground) {
        return with("ground", ground);
    }

    Matter urgent() {
        return with("urgent", true);
    }

    Matter simple() {
        return with("simple", true);
    }

    Matter confidential() {
        return reporter("confidential", true);
    }

    Matter willingToPublish() {
        return with("willingToPublish", true);
    }

    Matter wantsWriting() {
        return with("writtenReplyWanted", true);
    }

    /** Nothing but channel, kind and title. */
    Matter brief() {
        for (String field :
                new String[] {"topic", "place", "content", "demand", "willingToPublish", "proposedHandling"}) {
            body.remove(field);
        }
        return without("reporter").with("brief", true);
    }

    Map<String, Object> body() {
        return body;
    }

    String phone() {
        return String.valueOf(reporter.get("phone"));
    }

    /** The agent sends the form at the moment of receipt. */
    Answer sent() {
        hotline.itIs(receivedAt);
        return hotline.agent().posts("/api/v1/cases", body);
    }

    Story registered() {
        return new Story(hotline, sent().isOk().at("caseNo"), phone());
    }

    /** Registered, accepted on the clause that the table found, and handed to the unit that the list names. */
    Story dispatched() {
        return registered().accepted();
    }
}
