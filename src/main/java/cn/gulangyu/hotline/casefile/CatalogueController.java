package cn.gulangyu.hotline.casefile;

import cn.gulangyu.hotline.regulation.Channel;
import cn.gulangyu.hotline.regulation.Coded;
import cn.gulangyu.hotline.regulation.Domain;
import cn.gulangyu.hotline.regulation.Ground;
import cn.gulangyu.hotline.regulation.Kind;
import cn.gulangyu.hotline.regulation.ReplyMeans;
import cn.gulangyu.hotline.regulation.Trait;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every code that forms offer, with its Chinese label. */
@RestController
class CatalogueController {

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    record Choice(String code, String label) {}

    record Choices(
            List<Choice> channels,
            List<Choice> kinds,
            List<Choice> domains,
            List<Choice> grounds,
            List<Choice> traits,
            List<Choice> replyMeans,
            List<Catalogue.Entry> topics,
            List<Catalogue.Entry> places) {}

    @GetMapping("/api/v1/catalogue")
    Choices catalogue() {
        return new Choices(
                choices(Channel.values()),
                choices(Kind.values()),
                choices(Domain.values()),
                choices(Ground.values()),
                choices(Trait.values()),
                choices(ReplyMeans.values()),
                catalogue.topics(),
                catalogue.places());
    }

    private static List<Choice> choices(Coded[] codes) {
        return Arrays.stream(codes)
                .map(code -> new Choice(code.name(), code.label()))
                .toList();
    }
}
