package dev.connectorsdk.stackone.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.testkit.http.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verification of valid and invalid deliveries. */
class WebhookVerifierTest {
  private static final String KEY = "whsec-hunter2";
  private static final String SENT =
      "{\"event\":\"account.created\",\"sent_at\":\"2026-03-01T12:00:00.000Z\"}";

  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-03-01T12:00:00Z"));

  private WebhookVerdict verdict(Signed delivery) {
    return verdict(builder -> builder, delivery);
  }

  private WebhookVerdict verdict(UnaryOperator<WebhookVerifierBuilder> change, Signed delivery) {
    WebhookVerifierBuilder builder = WebhookVerifier.builder().secrets(Secret.of(KEY)).clock(clock);
    return change.apply(builder).build().verify(delivery::header, delivery.body());
  }

  private static WebhookEvent accepted(WebhookVerdict verdict) {
    assertThat(verdict).isInstanceOf(AcceptedWebhook.class);
    return ((AcceptedWebhook) verdict).event();
  }

  private static void assertRefused(WebhookVerdict verdict, RejectionReason reason, String word) {
    assertThat(verdict).isInstanceOf(RejectedWebhook.class);
    RejectedWebhook refused = (RejectedWebhook) verdict;
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.message()).contains(word);
    assertThat(refused.toString()).doesNotContain("hunter2", "personal");
  }

  @Test
  void verify_validSignature_accepted() {
    WebhookEvent event =
        accepted(
            verdict(
                Signed.with(
                    KEY,
                    "{\"event\":\"account.updated\",\"project_id\":\"p\",\"account_id\":4535,"
                        + "\"record_id\":4535,\"record_type\":\"account\",\"provider\":\"sophos\","
                        + "\"origin_owner_id\":\"c1\",\"origin_owner_name\":\"Customer One\","
                        + "\"origin_username\":null,\"setup_information\":{\"pin\":\"personal\"},"
                        + "\"event_date\":\"2026-03-01T11:59:58Z\","
                        + "\"sent_at\":\"2026-03-01T11:59:59Z\",\"from_the_moon\":[1]}")));

    assertThat(event.type()).isEqualTo(WebhookEventType.ACCOUNT_UPDATED);
    assertThat(event.accountId()).hasValue("4535").isEqualTo(event.recordId());
    assertThat(event.originOwnerId()).hasValue("c1");
    assertThat(event.eventDate()).hasValue(Instant.parse("2026-03-01T11:59:58Z"));
    assertThat(event.originUsername()).isEmpty();
    assertThat(event.otherMembers()).containsOnlyKeys("from_the_moon");
    assertThat(event.toString()).doesNotContain("personal");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "HmacSHA256, BASE64URL, Ei98vXcrfEpJiTzAe6b7nwchl2QFbLWZnZKEjwBH6mw",
    "HmacSHA256, BASE64, Ei98vXcrfEpJiTzAe6b7nwchl2QFbLWZnZKEjwBH6mw=",
    "HmacSHA256, HEX, 122f7cbd772b7c4a49893cc07ba6fb9f07219764056cb5999d92848f0047ea6c",
    "HmacSHA512, BASE64URL,"
        + "03XEYyXEFZ5dYw3fxHc5_M41mRueQZt9wjlIrJ4r-W69Y7zNKc97PNLJtmQsgp_CIZS6hq9CZHYjm9IRwwf-Uw"
  })
  void verify_referenceSignature_accepted(
      String algorithm, SignatureEncoding encoding, String signature) {
    Signed delivery =
        Signed.with(KEY, "{\"event\":\"account.created\",\"record_id\":7}")
            .headers(Map.of("x-other", signature));

    WebhookVerdict verdict =
        verdict(
            verifier ->
                verifier
                    .secrets(Secret.of("whsec_1"))
                    .sentTime((event, headers) -> Optional.of(clock.instant()))
                    .signature(s -> s.header("x-other").algorithm(algorithm).encoding(encoding)),
            delivery);

    assertThat(accepted(verdict).recordId()).hasValue("7");
  }

  @Test
  void verify_unsigned_rejectedBeforeParsing() {
    Signed broken = Signed.with(KEY, "no JSON, personal").headers(Map.of());

    assertRefused(verdict(broken), RejectionReason.UNSIGNED, "x-stackone-signature");
    assertRefused(
        verdict(broken.headers(Map.of(Signed.HEADER, " "))), RejectionReason.UNSIGNED, "absent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "é", "Ei98vXcrfEpJiTzAe6b7nwchl2QFbLWZnZKEjwBH6mw", "a b"})
  void verify_otherSignature_rejected(String signature) {
    Signed delivery = Signed.with(KEY, SENT).headers(Map.of(Signed.HEADER, signature));

    assertRefused(verdict(delivery), RejectionReason.BAD_SIGNATURE, "secret");
  }

  @Test
  void verify_changedByte_rejected() {
    Signed delivery = Signed.with(KEY, SENT);

    assertRefused(
        verdict(delivery.body(SENT + " ")), RejectionReason.BAD_SIGNATURE, "byte for byte");
    assertRefused(
        verdict(delivery.body(SENT.replace("created", "deleted"))),
        RejectionReason.BAD_SIGNATURE,
        "secret");
  }

  @Test
  void verify_twoSecrets_bothAccepted() {
    UnaryOperator<WebhookVerifierBuilder> both =
        verifier -> verifier.secrets(Secret.of("new-hunter2"), Secret.of(KEY));

    accepted(verdict(both, Signed.with("new-hunter2", SENT)));
    accepted(verdict(both, Signed.with(KEY, SENT)));
    assertRefused(
        verdict(both, Signed.with("third", SENT)), RejectionReason.BAD_SIGNATURE, "secret");
  }

  @Test
  void verify_secretSupplier_currentSecrets() {
    List<Secret> known = new ArrayList<>();
    WebhookVerifier verifier = WebhookVerifier.builder().secrets(() -> known).clock(clock).build();
    Signed delivery = Signed.with(KEY, SENT);

    assertRefused(
        verifier.verify(delivery::header, delivery.body()),
        RejectionReason.BAD_SIGNATURE,
        "secret");
    known.add(Secret.of(KEY));
    accepted(verifier.verify(delivery::header, delivery.body()));
  }

  @Test
  void verify_olderThanFiveMinutes_rejected() {
    clock.advance(Duration.ofMinutes(5));
    accepted(verdict(Signed.with(KEY, SENT)));
    clock.advance(Duration.ofMillis(1));
    assertRefused(verdict(Signed.with(KEY, SENT)), RejectionReason.LATE, "window is 300 s");
    accepted(verdict(v -> v.replayWindow(Duration.ofHours(1)), Signed.with(KEY, SENT)));
  }

  @Test
  void verify_upToAMinuteInTheFuture_accepted() {
    clock.advance(Duration.ofMinutes(-1));
    accepted(verdict(Signed.with(KEY, SENT)));
    clock.advance(Duration.ofMillis(-1));
    assertRefused(verdict(Signed.with(KEY, SENT)), RejectionReason.FUTURE, "clock");
  }

  @Test
  void verify_noSentAt_eventDate() {
    String dated = SENT.replace("sent_at", "event_date");

    accepted(verdict(Signed.with(KEY, dated)));
    assertRefused(
        verdict(Signed.with(KEY, "{\"event\":\"account.error\",\"sent_at\":null}")),
        RejectionReason.UNDATED,
        "sentTime");
  }

  @ParameterizedTest
  @CsvSource({"1772366400,true", "2026-03-01T12:00:00Z,true", "1772360000,false", "soon,false"})
  void verify_timeInHeader_read(String time, boolean good) {
    Signed delivery = Signed.with(KEY, "{\"event\":\"account.created\"}");
    String signature = String.valueOf(delivery.header(Signed.HEADER));
    Signed dated = delivery.headers(Map.of(Signed.HEADER, signature, "x-time", time));

    WebhookVerdict verdict = verdict(v -> v.sentTime(TimestampSource.inHeader("x-time")), dated);

    assertThat(verdict instanceof AcceptedWebhook).isEqualTo(good);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "personal",
        "[]",
        "null",
        "{}",
        "{\"event\":null}",
        "{\"event\":{\"a\":\"personal\"}}",
        "{\"event\":\"a.b\""
      })
  void verify_signedNonEvent_rejected(String body) {
    assertRefused(verdict(Signed.with(KEY, body)), RejectionReason.UNREADABLE, "$");
  }

  static Stream<Arguments> strangers() {
    return Stream.of(
        Arguments.of("account.updated", "organization_id", RejectionReason.OTHER_ORGANIZATION),
        Arguments.of("account.updated", "project_id", RejectionReason.OTHER_PROJECT),
        Arguments.of("account.created", "origin_owner_id", RejectionReason.UNKNOWN_OWNER),
        Arguments.of("hris_employees.updated", "account_id", RejectionReason.UNKNOWN_ACCOUNT));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void verify_otherOrigin_rejected(String type, String member, RejectionReason reason) {
    String own = SENT.replace("account.created", type);
    String others = own.replace("{", "{\"" + member + "\":\"others\",");

    assertRefused(
        verdict(WebhookVerifierTest::atHome, Signed.with(KEY, others)), reason, "for another");
    accepted(verdict(WebhookVerifierTest::atHome, Signed.with(KEY, own)));
    accepted(
        verdict(WebhookVerifierTest::atHome, Signed.with(KEY, others.replace("others", "mine"))));
  }

  @Test
  void verify_accountCreated_unknownAccountAccepted() {
    String created = SENT.replace("{", "{\"account_id\":\"others\",");

    accepted(verdict(WebhookVerifierTest::atHome, Signed.with(KEY, created)));
  }

  private static WebhookVerifierBuilder atHome(WebhookVerifierBuilder verifier) {
    return verifier
        .organizationId("mine")
        .projectId("mine")
        .knownOwner("mine"::equals)
        .knownAccount("mine"::equals);
  }

  @Test
  void build_invalidSetting_rejected() {
    WebhookVerifierBuilder builder = WebhookVerifier.builder();

    assertThatThrownBy(builder::build).hasMessageContaining("webhook page");
    assertThatThrownBy(() -> builder.signature(s -> s.algorithm("MD0")))
        .hasMessageContaining("HmacSHA256");
    assertThatThrownBy(() -> builder.replayWindow(Duration.ZERO)).hasMessageContaining("PT0S");
    assertThatThrownBy(() -> builder.clockSkew(Duration.ofSeconds(-1)))
        .hasMessageContaining("clock skew");
  }
}
