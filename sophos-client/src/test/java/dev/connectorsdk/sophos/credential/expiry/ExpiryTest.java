package dev.connectorsdk.sophos.credential.expiry;

import static dev.connectorsdk.sophos.fixture.CredentialSamples.credential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.Expiry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryTest {

  @ParameterizedTest(name = "created {0}, ends {1}")
  @CsvSource({
    "2026-03-01, 2029-03-01",
    "2024-02-29, 2027-02-28",
    "2025-02-28, 2028-02-28",
    "2024-01-31, 2027-01-31",
    "2023-12-31, 2026-12-31",
    "2096-02-29, 2099-02-28",
    "2097-03-31, 2100-03-31"
  })
  void withoutAStatedDateACredentialLivesThirtySixMonths(LocalDate created, LocalDate end) {
    assertThat(credential("a").createdOn(created).build().expiry())
        .contains(new Expiry(end, Expiry.Basis.ESTIMATED));
  }

  @Test
  void statedDate_andEstimate_statedIsUsed() {
    LocalDate stated = LocalDate.parse("2027-01-01");
    ApiCredential both =
        credential("a").createdOn(LocalDate.parse("2026-01-01")).expiresOn(stated).build();
    assertThat(both.expiry()).contains(new Expiry(stated, Expiry.Basis.ENTERED));
    assertThat(both.expiry().orElseThrow()).hasToString("2027-01-01");
    assertThat(new Expiry(stated, Expiry.Basis.ESTIMATED).toString()).contains("estimated");
  }

  @Test
  void dates_absent_stateIsUnknown() {
    ExpiryState state =
        ExpiryPolicy.standard()
            .state(credential("a").build(), Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(state).isEqualTo(new ExpiryState.Unknown());
    assertThat(state.needsAttention()).isTrue();
    assertThat(state.remainingDays()).isEmpty();
    assertThat(state.toString()).contains("unknown").contains("console");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-09-01T23:59:59Z | valid, 181 days left until 2026-03-01",
        "2025-09-02T00:00:00Z | expiring, 180 days left until 2026-03-01",
        "2025-12-01T00:00:00Z | expiring, 90 days left until 2026-03-01",
        "2026-02-22T12:00:00Z | expiring, 7 days left until 2026-03-01",
        "2026-02-28T00:00:00Z | expiring, 1 day left until 2026-03-01",
        "2026-02-28T23:59:59Z | expiring, 1 day left until 2026-03-01",
        "2026-03-01T00:00:00Z | expired on 2026-03-01",
        "2031-03-01T00:00:00Z | expired on 2026-03-01"
      })
  void theStateFollowsTheCalendar(Instant now, String words) {
    assertThat(state("2026-03-01", now, ExpiryPolicy.standard())).hasToString(words);
  }

  @ParameterizedTest(name = "{0}: {1} days")
  @CsvSource({
    "2025-01-01T00:00:00Z, 424",
    "2026-02-28T23:59:59Z, 1",
    "2026-03-01T00:00:00Z, 0",
    "2026-03-04T00:00:00Z, -3"
  })
  void remainingDays_expiryKnown_areNegativeAfterIt(Instant now, long days) {
    assertThat(state("2026-03-01", now, ExpiryPolicy.standard()).remainingDays()).hasValue(days);
  }

  @ParameterizedTest(name = "ends {0}, now {1}: threshold {2}")
  @CsvSource({
    "2028-03-01, 2028-02-29T12:00:00Z, 1",
    "2028-03-01, 2028-02-28T12:00:00Z, 7",
    "2027-03-01, 2027-02-28T12:00:00Z, 1",
    "2027-03-31, 2027-03-01T12:00:00Z, 30",
    "2027-03-31, 2027-02-28T12:00:00Z, 90"
  })
  void theSmallestReachedThresholdCounts(String end, Instant now, int threshold) {
    assertThat(state(end, now, ExpiryPolicy.standard()))
        .isInstanceOfSatisfying(
            ExpiryState.Expiring.class,
            expiring -> assertThat(expiring.thresholdDays()).isEqualTo(threshold));
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UTC                 | 2026-02-28T23:30:00Z | 1 day left",
        "Pacific/Kiritimati  | 2026-02-28T10:30:00Z | expired",
        "Pacific/Kiritimati  | 2026-02-28T09:30:00Z | 1 day left",
        "America/Los_Angeles | 2026-03-01T07:30:00Z | 1 day left",
        "America/Los_Angeles | 2026-03-01T08:30:00Z | expired",
        "Europe/Berlin       | 2026-02-28T23:30:00Z | expired"
      })
  void theZoneTellsTheDay(String zone, Instant now, String words) {
    ExpiryPolicy rules = ExpiryPolicy.standard().inZone(ZoneId.of(zone));
    assertThat(state("2026-03-01", now, rules).toString()).contains(words);
  }

  @Test
  void thresholds_set_areSorted() {
    ExpiryPolicy rules = ExpiryPolicy.standard().withThresholdDays(3, 60, 3);
    assertThat(rules.thresholdDays()).containsExactly(60, 3);
    assertThat(state("2026-03-01", Instant.parse("2025-12-01T00:00:00Z"), rules))
        .isInstanceOf(ExpiryState.Valid.class);
  }

  @Test
  void thresholds_invalid_areRefused() {
    ExpiryPolicy rules = ExpiryPolicy.standard();
    assertThatThrownBy(() -> rules.withThresholdDays())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one");
    for (int bad : List.of(0, -7)) {
      assertThatThrownBy(() -> rules.withThresholdDays(30, bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("at least 1");
    }
  }

  @Test
  void clock_beyondTheCalendar_isRefused() {
    assertThatThrownBy(
            () ->
                state(
                    "2026-03-01",
                    Instant.MAX,
                    ExpiryPolicy.standard().inZone(ZoneId.of("Pacific/Kiritimati"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("clock");
  }

  private static ExpiryState state(String end, Instant now, ExpiryPolicy rules) {
    return rules.state(credential("a").expiresOn(LocalDate.parse(end)).build(), now);
  }
}
