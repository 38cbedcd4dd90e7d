package dev.connectorsdk.sophos.credential.expiry;

import static dev.connectorsdk.sophos.fixture.CredentialSamples.credential;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.expiring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.core.event.CredentialExpiring;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.fixture.CredentialSamples;
import dev.connectorsdk.testkit.http.VirtualClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialMonitorTest {
  private static final LocalDate END = LocalDate.parse("2030-01-01");

  private final VirtualClock clock = VirtualClock.at(daysBefore(1000));
  private final MonitorStateStore memory = MonitorStateStore.inMemory();
  private final List<String> reports = new ArrayList<>();
  private final List<ApiCredential> one = List.of(expiring("acme", 1, END));

  @ParameterizedTest(name = "{2}: days left {0}, reported {1}")
  @CsvSource({
    "'200 180 179 91 90 89 30 7 1 0 -1 -9', '180 90 30 7 1 0', each day",
    "'200 5 4 1', '7 1', a jump ahead reports the nearest alone",
    "'200 -400 -401', '0', a jump over the end reports the end alone",
    "'100 200 100 99', '180', a jump back and forth reports nothing again",
    "'7 8 7 6', '7', a small step back over a threshold is silent",
    "'5 100 5', '7', a jump back to a threshold that was skipped is silent",
    "'100 -5 100 90 30 7 1 0', '180 0 90 30 7 1', a false end silences no later warning",
    "'100 -5 200 90 30 0', '180 0 90 30', a false end with a time of validity after it",
    "'400 -5 100 90 30 7 1 0', '0 90 30 7 1', after a false end only what is still to come",
    "'0 0 0', '0', a new monitor of an expired credential"
  })
  void eachThresholdIsReportedOnce(String daysLeft, String expected, String name) {
    for (String days : daysLeft.split(" ")) {
      clock.set(daysBefore(Integer.parseInt(days)));
      monitor(memory).check(one);
    }
    assertThat(reports).as(name).containsExactlyElementsOf(words(expected));
  }

  @Test
  void sameName_otherCredentialOrDate_reportedSeparately() {
    clock.set(daysBefore(20));
    monitor(memory).check(List.of(expiring("acme", 1, END), expiring("acme", 2, END)));
    monitor(memory).check(List.of(expiring("acme", 1, END.plusDays(2))));
    assertThat(reports).containsExactly("30", "30", "30");
  }

  @Test
  void sameCredential_twice_reportedOnce() {
    clock.set(daysBefore(20));
    monitor(memory).check(List.of(one.get(0), one.get(0)));
    assertThat(reports).containsExactly("30");
  }

  @Test
  void clientListener_threshold_isCalled() {
    List<CredentialExpiring> heard = new ArrayList<>();
    ClientListener listener =
        new ClientListener() {
          @Override
          public void credentialExpiring(CredentialExpiring event) {
            heard.add(event);
          }
        };
    CredentialMonitor monitor =
        CredentialMonitor.builder().clock(clock).listener(ExpiryListener.to(listener)).build();
    clock.set(daysBefore(20));
    monitor.check(one);
    clock.set(daysBefore(-3));
    monitor.check(one);
    String name = one.get(0).name();
    assertThat(heard)
        .containsExactly(
            new CredentialExpiring(name, END, 20), new CredentialExpiring(name, END, -3));
  }

  @Test
  void thresholdsAndZone_set_areUsed() {
    clock.set(daysBefore(10));
    CredentialMonitor.builder()
        .clock(clock)
        .policy(ExpiryPolicy.standard().withThresholdDays(10).inZone(ZoneOffset.ofHours(1)))
        .listener(this::note)
        .build()
        .check(one);
    assertThat(reports).containsExactly("10");
  }

  @Test
  void listener_fails_isCalledAgainAndOthersAreCalled() {
    AtomicInteger failures = new AtomicInteger();
    ExpiryListener failing =
        (credential, state) -> {
          if (failures.getAndIncrement() == 0) {
            throw new IllegalStateException("mail server down");
          }
        };
    CredentialMonitor monitor =
        CredentialMonitor.builder()
            .clock(clock)
            .stateStore(memory)
            .listener(failing)
            .listener(this::note)
            .build();
    clock.set(daysBefore(20));
    List<ApiCredential> two = List.of(expiring("a", 1, END), expiring("b", 2, END));
    assertThatThrownBy(() -> monitor.check(two)).hasMessage("mail server down");
    assertThat(reports).containsExactly("30", "30");
    monitor.check(two);
    monitor.check(two);
    assertThat(reports).containsExactly("30", "30", "30");
    assertThat(failures).hasValue(3);
  }

  @Test
  void stateStore_cannotBeWritten_noReportIsLost() {
    MonitorStateStore broken =
        new MonitorStateStore() {
          @Override
          public Map<String, Reported> load() {
            return Map.of();
          }

          @Override
          public void save(Map<String, Reported> all) {
            throw new IllegalStateException("disk full");
          }
        };
    clock.set(daysBefore(20));
    assertThatThrownBy(() -> monitor(broken).check(one)).hasMessage("disk full");
    monitor(memory).check(one);
    assertThat(reports).containsExactly("30", "30");
  }

  @Test
  void stateStore_tenThousandCredentials_readAndWrittenOnce() {
    AtomicInteger loads = new AtomicInteger();
    AtomicInteger saves = new AtomicInteger();
    MonitorStateStore counting =
        new MonitorStateStore() {
          @Override
          public Map<String, Reported> load() {
            loads.incrementAndGet();
            return memory.load();
          }

          @Override
          public void save(Map<String, Reported> all) {
            saves.incrementAndGet();
            memory.save(all);
          }
        };
    List<ApiCredential> many =
        IntStream.range(0, 10_000).mapToObj(i -> expiring("c" + i, i, END)).toList();
    clock.set(daysBefore(20));
    monitor(counting).check(many);
    monitor(counting).check(many);
    assertThat(reports).hasSize(10_000);
    assertThat(loads).hasValue(2);
    assertThat(saves).hasValue(1);
  }

  @Test
  void health_expiringCredentials_countedAndNamed() {
    clock.set(daysBefore(20));
    CredentialHealth health =
        monitor(memory)
            .health(
                List.of(
                    expiring("good", 1, END.plusYears(1)),
                    expiring("soon", 2, END),
                    expiring("gone", 3, END.minusYears(1)),
                    credential("undated").build()));
    assertThat(health.isHealthy()).isFalse();
    assertThat(health.checkedAt()).isEqualTo(clock.instant());
    assertThat(health.needingAttention())
        .extracting(status -> status.credential().name())
        .containsExactly("soon", "gone", "undated");
    assertThat(health.count(ExpiryState.Valid.class)).isEqualTo(1);
    assertThat(health.toString())
        .startsWith("4 credentials: 1 valid, 1 expiring, 1 expired, 1 unknown\nsoon: expiring, 20");
    assertThat(reports).isEmpty();
    assertThat(monitor(memory).health(List.of()).isHealthy()).isTrue();
  }

  @ParameterizedTest(name = "{0} days left, {1}")
  @CsvSource({
    "7, oauth.client_app_does_not_exist, is near",
    "1, oauth.client_app_does_not_exist, is near",
    "0, oauth.client_app_does_not_exist, it expired on 2030-01-01",
    "-900, oauth.client_app_does_not_exist, it expired on 2030-01-01",
    "-1, oauth.invalid_client_secret, check that too"
  })
  void aRefusalNearOrPastTheDateIsExplainedAsProbableExpiry(int days, String code, String words) {
    clock.set(daysBefore(days));
    assertThat(monitor(memory).explain(one.get(0), CredentialSamples.refusal(code)))
        .hasValueSatisfying(
            text -> assertThat(text).contains("acme has probably expired").contains(words));
  }

  @Test
  void refusal_longBeforeExpiry_isNotExplained() {
    clock.set(daysBefore(8));
    CredentialMonitor monitor = monitor(memory);
    assertThat(monitor.explain(one.get(0), CredentialSamples.refusal("x"))).isEmpty();
    assertThat(monitor.explain(credential("undated").build(), CredentialSamples.refusal("x")))
        .isEmpty();
  }

  @Test
  void estimatedDate_explained_withLessCertainty() {
    ApiCredential estimated = credential("acme").createdOn(END.minusYears(3)).build();
    clock.set(daysBefore(-1));
    assertThat(monitor(memory).explain(estimated, CredentialSamples.refusal("x")).orElseThrow())
        .contains("may have expired")
        .contains("estimated");
  }

  private CredentialMonitor monitor(MonitorStateStore given) {
    return CredentialMonitor.builder().clock(clock).stateStore(given).listener(this::note).build();
  }

  private void note(ApiCredential credential, ExpiryState state) {
    reports.add(
        state instanceof ExpiryState.Expiring expiring
            ? String.valueOf(expiring.thresholdDays())
            : "0");
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" "));
  }

  private static Instant daysBefore(int days) {
    return END.minusDays(days).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }
}
