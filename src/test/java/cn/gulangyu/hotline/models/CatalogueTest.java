package cn.gulangyu.hotline.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gulangyu.hotline.regulation.GuidingOffice;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words that tables, forms and searches share. */
class CatalogueTest {

    private static final String CODE = "[a-z]+(-[a-z]+)*";
    private static final List<String> GROUPS =
            List.of("tourism", "heritage", "enforcement", "social", "convenience", "safety", "policy", "other");

    @Test
    void startsEveryTopicWithItsGroup() {
        assertThat(ModelFiles.catalogue("topics")).allSatisfy(topic -> {
            assertThat(topic).hasSize(3);
            assertThat(topic.get(0)).matches(CODE).startsWith(topic.get(2) + "-");
            assertThat(topic.get(2)).isIn(GROUPS);
        });
        assertThat(ModelFiles.codes("topics")).contains("other-unsorted").doesNotHaveDuplicates();
    }

    @Test
    void namesEveryPlaceOnce() {
        assertThat(ModelFiles.catalogue("places")).allSatisfy(place -> {
            assertThat(place).hasSize(2);
            assertThat(place.get(0)).matches(CODE);
        });
        assertThat(ModelFiles.codes("places")).contains("island-unspecified").doesNotHaveDuplicates();
    }

    @Test
    void givesUnitsIdsThatMayBecomeGroupsAndOnlySampleContacts() {
        List<String> offices =
                Arrays.stream(GuidingOffice.values()).map(GuidingOffice::name).toList();
        assertThat(ModelFiles.catalogue("units")).allSatisfy(unit -> {
            assertThat(unit).hasSize(6);
            assertThat(unit.get(0)).matches(CODE).doesNotContain("leader");
            assertThat(unit.get(2)).isIn(offices);
            assertThat(unit.get(3)).isEmpty();
            assertThat(unit.get(4)).startsWith("0592-0000");
            assertThat(unit.get(5)).endsWith("@example.invalid");
        });
        assertThat(ModelFiles.codes("units")).doesNotHaveDuplicates();
    }

    @Test
    void labelsEverythingOnceInChinese() {
        for (String catalogue : List.of("topics", "places", "units")) {
            assertThat(ModelFiles.catalogue(catalogue))
                    .extracting(row -> row.get(1))
                    .doesNotHaveDuplicates()
                    .allSatisfy(label -> assertThat(label).matches("\\p{IsHan}[^\\p{Alnum}]*"));
        }
    }
}
