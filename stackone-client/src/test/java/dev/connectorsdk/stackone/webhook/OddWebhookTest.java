package dev.connectorsdk.stackone.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Secret;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed deliveries that are not what StackOne publishes. */
class OddWebhookTest {
  private static final String KEY = "webhook-key-0001";
  private static final Instant NOW = Instant.parse("2026-10-05T10:00:00Z");
  private static final String DIGITS = "9".repeat(1_000_000);

  private static WebhookVerdict verify(String text) {
    Signed delivery = Signed.with(KEY, text);
    return WebhookVerifier.builder()
        .secrets(Secret.of(KEY))
        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
        .build()
        .verify(delivery::header, delivery.body());
  }

  private static WebhookEvent event(String members) {
    WebhookVerdict verdict =
        verify("{\"event\":\"account.created\",\"sent_at\":\"" + NOW + "\"," + members + "}");
    assertThat(verdict).isInstanceOf(AcceptedWebhook.class);
    return ((AcceptedWebhook) verdict).event();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"event_date\":\"\"",
        "\"event_date\":\"soon\"",
        "\"event_date\":[]",
        "\"account_id\":{\"a\":[1]}",
        "\"setup_information\":\"\"",
        "\"setup_information\":[1]",
        "\"provider\":[\"x\"]"
      })
  void optionalMember_unreadable_isAbsent(String member) {
    WebhookEvent event = event(member);
    assertThat(event)
        .isEqualTo(
            WebhookEvent.builder()
                .type(new WebhookEventType("account.created"))
                .sentAt(NOW)
                .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "-%s", "0.%s", "1e%s", "[%s]", "{\"a\":%s}", "\"%s\""})
  @Timeout(10)
  void number_millionDigits_isReadQuickly(String value) {
    String number = value.formatted(DIGITS);
    for (String name : List.of("x", "event_data", "raw_event", "event_date", "record_id")) {
      WebhookEvent event = event("\"" + name + "\":" + number + ",\"project_id\":\"p\"");
      assertThat(event.projectId()).contains("p");
    }
  }

  @Test
  @Timeout(10)
  void exponentsAndManyNumbers_areReadQuickly() {
    String many = (DIGITS.substring(0, 10_000) + ",").repeat(300) + "1e999999999,1e-999999999";
    assertThat(event("\"x\":[" + many + "],\"project_id\":\"p\"").projectId()).contains("p");
    assertThat(verify("{\"x\":" + "[".repeat(100_000))).isInstanceOf(RejectedWebhook.class);
  }

  @Test
  void timeOfSending_unreadable_isRejectedAsUndated() {
    assertThat(verify("{\"event\":\"a.b\",\"sent_at\":\"personal\"}"))
        .isInstanceOfSatisfying(
            RejectedWebhook.class,
            rejected -> assertThat(rejected.reason()).isEqualTo(RejectionReason.UNDATED))
        .extracting(Object::toString)
        .asString()
        .doesNotContain("personal");
  }

  @Test
  void byteOrderMark_isSkipped() {
    String text = "{\"event\":\"account.created\",\"sent_at\":\"" + NOW + "\"}";
    assertThat(verify('\uFEFF' + text)).isInstanceOf(AcceptedWebhook.class);
  }
}
