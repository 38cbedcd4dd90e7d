package dev.connectorsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.core.internal.json.fixture.AlertQuery;
import dev.connectorsdk.core.internal.json.fixture.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryTest {
  private static final AlertQuery FULL =
      AlertQuery.builder()
          .addIds("a", "b")
          .addSeverity(Severity.HIGH, Severity.LOW)
          .from(Instant.parse("2026-11-23T10:00:00.123456Z"))
          .lastSeenBefore(Duration.ofDays(-7))
          .searchText("a, b&c")
          .pageSize(50)
          .ratio(2)
          .pageTotal(true)
          .filter(new AlertQuery.Filter(List.of("x", "y"), Optional.of(false)))
          .build();

  @Test
  void properties_becomeParameters() {
    assertThat(Json.camelCase().query(AlertQuery.class, FULL))
        .hasToString(
            "{filter[connectors]=x,y, filter[isActive]=false, from=2026-11-23T10:00:00Z, ids=a,b,"
                + " lastSeenBefore=-P7D, pageSize=50, pageTotal=true, ratio=2,"
                + " searchText=a, b&c, severity=high,low}");
  }

  @Test
  void snakeCase_namesAndMilliseconds() {
    assertThat(Json.snakeCase().query(AlertQuery.class, FULL))
        .containsEntry("page_size", "50")
        .containsEntry("filter[is_active]", "false")
        .containsEntry("from", "2026-11-23T10:00:00.123Z");
  }

  @Test
  void absentAndEmpty_areOmitted() {
    assertThat(Json.camelCase().query(AlertQuery.class, AlertQuery.builder().build())).isEmpty();
  }

  @Test
  void fractions_keepTheirDigits() {
    AlertQuery query = AlertQuery.builder().ratio(0.1).build();
    assertThat(Json.camelCase().query(AlertQuery.class, query)).containsEntry("ratio", "0.1");
  }

  @Test
  void scalar_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Json.camelCase().query(String.class, "x"))
        .withMessageContaining("java.lang.String");
  }
}
