package cn.gulangyu.hotline.unit;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Several units in one code, their ids separated by commas, as the table {@code responsibility} names co-handlers. The
 * diagrams ask for the single ones: <code>${unitList.of(coHandlers)}</code>. Art. 10(2)3.
 */
@Component("unitList")
public class UnitList {

    /** The ids in their order; none for an empty code. */
    public List<String> of(String code) {
        return Arrays.stream(code.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** Whether the code names any unit. */
    public boolean several(String code) {
        return !of(code).isEmpty();
    }

    /** The code of those ids. */
    public String code(List<String> unitIds) {
        return String.join(",", unitIds);
    }
}
