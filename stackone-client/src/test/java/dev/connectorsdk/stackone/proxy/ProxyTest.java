package dev.connectorsdk.stackone.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.stackone.account.AccountErrorCode;
import dev.connectorsdk.stackone.feedback.FeedbackReceipt;
import dev.connectorsdk.stackone.fixture.EachServiceAge;
import dev.connectorsdk.stackone.fixture.LinkedService;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.testkit.stackone.AccountFailure;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls to the provider through StackOne, and feedback on tools. */
@EachServiceAge
@SuppressWarnings("deprecation") // as StackOne marks it
class ProxyTest {
  private final LinkedService acme;

  ProxyTest(ServiceAge age) {
    acme = new LinkedService(age);
  }

  @AfterEach
  void close() {
    acme.close();
  }

  private ProxyResult get(String path) {
    return acme.account().proxy().send(request -> request.path(path));
  }

  @Test
  void send_envelope_providersResponse() {
    ProxyResult result =
        acme.account()
            .proxy()
            .send(r -> r.method(ProxyMethod.PUT).path("/things").putBody("id", "x"));

    assertThat(result.status()).hasValue(200);
    assertThat(result.data()).contains(Map.of("method", "PUT", "sent", Map.of("id", "x")));
    assertThat(result.headers()).containsKey("Content-Type");
    assertThat(result.providerErrors()).isEmpty();
    assertThat(result).hasToString("ProxyResult[status=200, providerErrors=0]");
  }

  @Test
  void send_providerError_inResult() {
    ProxyResult result = get("/elsewhere");

    assertThat(result.status()).hasValue(404);
    assertThat(result.providerErrors()).hasSize(1);
    assertThat(result.providerErrors().toString()).contains("no such thing", "status=404");
  }

  @Test
  void send_providerFails_throws() {
    assertThatThrownBy(
            () -> acme.account().proxy().send(r -> r.method(ProxyMethod.POST).path("/down")))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("the provider returned 503 at https://acme.example/down");
  }

  @Test
  void send_fileOrEmpty_read() {
    ProxyResult file = get("/file");

    assertThat(file.content().orElseThrow().mediaType()).startsWith("text/csv");
    assertThat(new String(file.content().orElseThrow().bytes(), StandardCharsets.UTF_8))
        .isEqualTo("a,b\n1,2\n");
    assertThat(get("/nothing").data()).isEmpty();
  }

  @Test
  void send_disabledProfile_namedInAdvice() {
    acme.service.dashboard().disable(acme.profileId);

    assertThatThrownBy(() -> get("/things"))
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("412")
        .hasMessageContaining("The connector profile of account " + acme.accountId);
    assertThatThrownBy(
            () ->
                acme.account()
                    .withConnectorProfile(acme.profileId)
                    .proxy()
                    .send(request -> request.path("/things")))
        .hasMessageContaining("The connector profile " + acme.profileId + " is disabled");
  }

  @Test
  void send_accountRejected_accountErrorCode() {
    acme.service.fail(acme.accountId, AccountFailure.EXPIRED_CREDENTIALS);

    assertThatThrownBy(() -> get("/things"))
        .isInstanceOfSatisfying(
            UnauthorizedException.class,
            e -> assertThat(AccountErrorCode.of(e)).contains(AccountErrorCode.EXPIRED_CREDENTIALS));
  }

  @Test
  void send_serverError_onlyGetRetried() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(502, "{}").closeBeforeResponse().json("{\"status\":200,\"data\":1}");
      assertThat(stackOne.client().account("a1").proxy().send(r -> r.path("/x")).data())
          .contains(1L);

      stackOne.respond(502, "{}").json("{}");
      assertThatThrownBy(
              () ->
                  stackOne
                      .client()
                      .account("a1")
                      .proxy()
                      .send(r -> r.method(new ProxyMethod("head"))))
          .isInstanceOf(StatusException.class);
      assertThat(stackOne.requests()).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1]",
        "{\"status\":\"odd\",\"data\":[1],\"headers\":7,\"provider_errors\":\"x\",\"more\":1}",
        "{\"data\":[1],\"provider_errors\":null}",
        "{\"data\":[1],\"provider_errors\":[null]}"
      })
  void send_anyFormat_read(String body) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.json(body);

      ProxyResult result = stackOne.client().account("a1").proxy().send(r -> r.path("/x"));

      assertThat(result.data()).contains(List.of(1L));
      assertThat(result.providerErrors()).isEmpty();
    }
  }

  @Test
  void toString_requestAndResult_omitContent() {
    ProxyRequest request =
        ProxyRequest.builder()
            .path("/x?key=hunter2-hunter2")
            .putHeaders("X-Key", Secret.of("hunter2-hunter2"))
            .build();
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(400, "{\"message\":\"bad key hunter2-hunter2\"}");

      assertThatThrownBy(() -> stackOne.client().account("a1").proxy().send(r -> r.copyOf(request)))
          .hasMessageNotContaining("hunter2");
    }
    assertThat(request.toString()).doesNotContain("hunter2");
  }

  @Test
  void send_scopeAbsent_namedInAdvice() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(403, "{}");

      assertThatThrownBy(() -> stackOne.client().account("a1").proxy().send(r -> r))
          .hasMessageContaining("\"Unified API\"");
    }
  }

  @Test
  void feedback_send_acknowledged() {
    FeedbackReceipt receipt = acme.account().feedback().send("Fast.", "acme_list_things");

    assertThat(receipt.key().orElse("")).startsWith("feedback/");
    assertThat(receipt.submittedAt()).contains(acme.time.clock().instant());
    assertThat(acme.service.traffic().calls("POST", "/ai/tool-feedback").get(0).body())
        .contains(acme.accountId);
  }

  @Test
  void feedback_blankTextOrNoTool_rejected() {
    assertThatThrownBy(() -> acme.account().feedback().send(" ", "acme_list_things"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> acme.account().feedback().send("Fast."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name of at least one tool");
    assertThat(acme.service.traffic().count("POST", "/ai/tool-feedback")).isZero();
  }

  @Test
  void feedback_serverError_notRetried() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(408, "{}", "Retry-After", "1").json("{}");

      assertThatThrownBy(() -> stackOne.client().account("a1").feedback().send("Fast.", "t"))
          .isInstanceOfSatisfying(
              StatusException.class,
              e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(1)));
      assertThat(stackOne.requests()).isEqualTo(1);
    }
  }
}
