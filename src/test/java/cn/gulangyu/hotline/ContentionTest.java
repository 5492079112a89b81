package cn.gulangyu.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

class ContentionTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/cases");

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "HYT00", "90131"})
    void answersALostRaceAsAConflict(String state) {
        Exception failure = new ProcessEngineException("flush", new RuntimeException(new SQLException("words", state)));

        assertThat(ProblemAdvice.failed(failure, request).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void answersAnyOtherErrorOfTheDatabaseAsAFailure() {
        Exception failure = new ProcessEngineException("flush", new SQLException("words", "22001"));

        assertThat(ProblemAdvice.failed(failure, request).getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(Contention.isBehind(new SQLException("no state"))).isFalse();
    }
}
