package cn.gulangyu.hotline.casefile;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every case is registered in its journal, so a case without one has lost it. */
@Component
class CasesOnFile implements KnownCases {

    private final JdbcClient jdbc;

    CasesOnFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> numbers() {
        return new HashSet<>(
                jdbc.sql("select case_no from case_file").query(String.class).list());
    }
}
