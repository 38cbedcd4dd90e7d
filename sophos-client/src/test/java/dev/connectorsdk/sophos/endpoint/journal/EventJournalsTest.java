package dev.connectorsdk.sophos.endpoint.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.fixture.Central;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventJournalsTest {
  private static final OptionalInt NONE = OptionalInt.empty();

  private final Central central = new Central();
  private final EventJournals journals = central.client().tenant().endpoints().eventJournal();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void limits_ofServers_leaveThoseOfComputers() {
    EventJournal computers = journals.get(EndpointType.COMPUTER);
    EventJournal changed = journals.setLimits(EndpointType.SERVER, NONE, OptionalInt.of(7));

    assertThat(changed).isEqualTo(journals.get(EndpointType.SERVER));
    assertThat(changed.useRecommended()).contains(false);
    assertThat(changed.diskSpaceLimitAsPercentage().orElseThrow())
        .isEqualTo(new EventJournal.Limit(OptionalInt.of(10), OptionalInt.of(7)));
    assertThat(journals.get(EndpointType.COMPUTER)).isEqualTo(computers);
    assertThat(journals.useRecommended(EndpointType.SERVER).useRecommended()).contains(true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 |   | diskSpaceLimitInMB must be at least 1, not 0.",
        "-5|   | diskSpaceLimitInMB must be at least 1, not -5.",
        "  | 0 | diskSpaceLimitAsPercentage must be from 1 to 100, not 0.",
        "9 |101| diskSpaceLimitAsPercentage must be from 1 to 100, not 101.",
        "  |   | The limits are absent: set diskSpaceLimitInMB or diskSpaceLimitAsPercentage, or"
            + " call useRecommended."
      })
  void limit_outOfRange_nothingIsSent(Integer megabytes, Integer percentage, String message) {
    assertThatThrownBy(
            () -> journals.setLimits(EndpointType.SERVER, limit(megabytes), limit(percentage)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void typeWithoutAJournal_read_isRejectedByTheService() {
    StatusException rejected =
        catchThrowableOfType(StatusException.class, () -> journals.get(EndpointType.SECURITY_VM));

    assertThat(rejected.status()).isEqualTo(400);
  }

  private static OptionalInt limit(@Nullable Integer value) {
    return value == null ? NONE : OptionalInt.of(value);
  }
}
