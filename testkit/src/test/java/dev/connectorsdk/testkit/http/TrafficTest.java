package dev.connectorsdk.testkit.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Recorded traffic and its expectations. */
class TrafficTest {
  private static final String TOKEN = "/api/v2/oauth2/token";
  private static final String ALERTS = "/common/v1/alerts";

  private final Traffic traffic = new Traffic();

  @Test
  void recordedCall_jsonFormAndPath_readAsValues() {
    RecordedCall call =
        call("POST", "/things/7/parts", "/things/{id}/parts", "t1", "{\"n\":1,\"b\":[true]}");
    assertThat(call.pathValue("id")).isEqualTo("7");
    assertThat(call.json()).containsEntry("n", 1L);
    assertThat(call.account()).hasValue("t1");
    assertThat(call.isWrite()).isTrue();
    assertThat(call.isTokenRequest()).isFalse();
    assertThat(call("POST", TOKEN, TOKEN, "", "grant_type=x&client_secret=***").form())
        .containsEntry("grant_type", "x");
    assertThatThrownBy(() -> call.pathValue("other"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/things/{id}/parts");
  }

  @Test
  void codesOfMobileDevices_inABody_areMasked() {
    String body =
        "{\"arguments\":{\"lockCode\":4711,\"wipeCode\":4712},\"connectionCode\":\"abc\","
            + "\"iosAutoEnrollment\":{\"url\":\"https://h/4713\"}}";

    assertThat(SecretMasking.body(body, "application/json"))
        .contains("\"lockCode\":\"***\"", "\"connectionCode\":\"***\"")
        .doesNotContain("471", "abc");
  }

  @Test
  void generatedSecret_whereNoSecretBelongs_isMasked() {
    String secret = SecretMarker.TEXT + "0f1e";
    String base64 = Base64.getEncoder().encodeToString(("id:" + secret).getBytes(UTF_8));
    Request request =
        new Request(
            "POST",
            "/things/" + secret + "/parts",
            Map.of("id", secret),
            Map.of("q", List.of("shown", base64)),
            Map.of("X-Note", List.of("no " + secret), "Content-Type", List.of("application/json")),
            "{\"name\":\"no %s\",\"list\":[\"shown\",\"%s\"]}"
                .formatted(secret.replace("5", "\\u0035"), base64));

    RecordedCall call =
        ReceivedRequests.record("api", request, Optional.empty(), 200, Instant.EPOCH);

    assertThat(call.toString())
        .contains("/things/***/parts", "q=[shown, ***]", "[***]", "[\"shown\",\"***\"]")
        .doesNotContain("5ec4", base64, "u0035");
  }

  @Test
  void expectations_met_noError() {
    saw("POST", TOKEN, "");
    saw("GET", ALERTS, "t1");
    saw("POST", ALERTS + "/search", "t1");
    saw("POST", "/logs/steps", "");
    traffic
        .expectTokenRequests(1)
        .expectNoWrites()
        .expectNothingUnexpected()
        .expectOnlyAccount("t1");
    traffic
        .expectOne("GET", ALERTS)
        .expectAccount("t1")
        .expectHeader("x-tenant-id", "t1")
        .expectQuery("pageSize", "5");
    assertThat(traffic.expect(0, "DELETE", ALERTS)).isEmpty();
  }

  @Test
  void expectations_wrongCount_errorListsCalls() {
    saw("POST", TOKEN, "");
    saw("POST", TOKEN, "");
    assertThat(complaint(() -> traffic.expectTokenRequests(1)))
        .isEqualTo(
            "Expected 1 calls for a token, found 2; these calls were seen:"
                + "\n  POST /api/v2/oauth2/token?pageSize=5 -> 200 (eu01)"
                + "\n  POST /api/v2/oauth2/token?pageSize=5 -> 200 (eu01)");
    traffic.clear();
    assertThat(complaint(() -> traffic.expectOne("GET", ALERTS)))
        .isEqualTo("Expected 1 calls of GET /common/v1/alerts, found 0; no call was seen");
  }

  @Test
  void expectations_writeUnknownPathOtherAccount_errors() {
    saw("DELETE", ALERTS, "t1");
    saw("GET", ALERTS, "t2");
    traffic.add(call("GET", "/nowhere", "", "", ""));
    assertThat(complaint(traffic::expectNoWrites)).contains("DELETE", "change something, found 1");
    assertThat(complaint(traffic::expectNothingUnexpected)).contains("/nowhere", "unknown path");
    assertThat(complaint(() -> traffic.expectOnlyAccount("t1")))
        .contains("another account than t1");
    assertThat(complaint(() -> traffic.calls().get(2).expectAccount("t1")))
        .contains("the account t1, found none");
    traffic.clear();
    assertThat(complaint(() -> traffic.expectOnlyAccount("t1"))).contains("no call was seen");
  }

  @Test
  void expectations_manyCalls_errorShowsLastCalls() {
    for (int i = 0; i < 25; i++) {
      saw("GET", ALERTS, "t1");
    }
    assertThat(complaint(() -> traffic.expectOne("GET", ALERTS)).lines()).hasSize(22);
    assertThat(complaint(() -> traffic.expectOne("GET", ALERTS))).endsWith("and 5 before these");
  }

  @Test
  void expectations_maskedField_rejectedWithoutExpectedValue() {
    RecordedCall call = call("GET", ALERTS, ALERTS, "t1", "");
    assertThatThrownBy(() -> call.expectHeader("Authorization", "Bearer marker"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("masked")
        .hasMessageNotContaining("marker");
    assertThatThrownBy(() -> call.expectQuery("token", "marker"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("marker");
  }

  private static String complaint(ThrowingCallable check) {
    try {
      check.call();
    } catch (AssertionError told) {
      return String.valueOf(told.getMessage());
    } catch (Throwable other) {
      throw new IllegalStateException(other);
    }
    throw new IllegalStateException("Nothing was said");
  }

  private void saw(String method, String route, String account) {
    traffic.add(call(method, route, route, account, ""));
  }

  private static RecordedCall call(
      String method, String path, String route, String account, String body) {
    return new RecordedCall(
        "eu01",
        method,
        path,
        route,
        Map.of("pageSize", List.of("5")),
        account.isEmpty() ? Map.of() : Map.of("X-Tenant-ID", List.of(account)),
        body,
        200,
        Instant.EPOCH);
  }
}
