package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.LoopbackServers;
import dev.connectorsdk.testkit.http.MaskedSecret;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.stackone.internal.webhook.WebhookSignature;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that the simulated project sends. */
class WebhookTest {
  private static final String KEY = "whsec";

  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-03-01T12:00:00Z"));
  private final StackOneSimulator simulator = EchoConnector.simulator().clock(clock).start();
  private final LoopbackServers service = LoopbackServers.http(clock);
  private final List<Request> received = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private URI hook;

  @BeforeEach
  void register() {
    Router routes =
        Router.builder()
            .on(
                "POST",
                "/hook",
                request -> {
                  received.add(request);
                  return SimulatedResponse.empty(status).withHeader("Location", "/elsewhere");
                })
            .build();
    hook = service.serve("service", routes).resolve("/hook");
    simulator.webhooks().sendTo(hook, KEY);
  }

  @AfterEach
  void close() {
    simulator.close();
    service.close();
  }

  private List<String> events() {
    return simulator.webhooks().deliveries().stream().map(WebhookDelivery::event).toList();
  }

  @Test
  void account_createdUpdatedDeleted_events() {
    StackOneTestClient caller = StackOneTestClient.of(simulator);
    String profile = EchoConnector.echoProfile(simulator);
    SimulatedAccount account = EchoConnector.linked(simulator, caller, profile);
    caller.patch("/accounts/" + account.id(), Map.of("label", "Head office"));
    simulator.dashboard().suspendAccount(account.id());
    simulator.fail(account.id(), AccountFailure.EXPIRED_CREDENTIALS);
    caller.patch("/accounts/" + account.id(), Map.of("credentials", Map.of("a", "b")));
    caller.delete("/accounts/" + account.id());

    assertThat(events())
        .containsExactly(
            "account.created",
            "account.updated",
            "account.updated",
            "account.updated",
            "account.updated",
            "account.deleted");
    assertThat(Json.readObject(received.get(0).body()))
        .containsEntry("project_id", "simulated-project")
        .containsEntry("event", "account.created")
        .containsEntry("event_date", "2026-03-01T12:00:00.000Z")
        .containsEntry("sent_at", "2026-03-01T12:00:00.000Z")
        .containsEntry("record_type", "account")
        .containsEntry("record_id", account.id())
        .containsEntry("account_id", account.id())
        .containsEntry("provider", "echo")
        .containsEntry("origin_owner_id", "customer-1")
        .containsEntry("origin_owner_name", "Customer One");
  }

  @Test
  void account_linkedAgain_oneUpdatedEvent() {
    StackOneTestClient caller = StackOneTestClient.of(simulator);
    EchoConnector.echoProfile(simulator);
    simulator.customer().open(caller.link(Map.of("provider", "echo")));
    simulator.customer().open(caller.link(Map.of("provider", "echo")));

    assertThat(events()).containsExactly("account.created", "account.updated");
  }

  @Test
  void event_body_signed() {
    simulator
        .webhooks()
        .send(SimulatedWebhookEvent.of("hris_employees.created").with("record_id", "é"));

    Request request = received.get(0);
    assertThat(request.header("x-stackone-signature"))
        .hasValue(WebhookSignature.of(new MaskedSecret(KEY), request.body()));
    assertThat(
            WebhookSignature.of(
                new MaskedSecret("whsec_1"), "{\"event\":\"account.created\",\"record_id\":7}"))
        .as("made by another program")
        .isEqualTo("Ei98vXcrfEpJiTzAe6b7nwchl2QFbLWZnZKEjwBH6mw");
  }

  @Test
  void event_eachFault_sent() {
    SimulatedWebhooks webhooks = simulator.webhooks();
    SimulatedWebhookEvent event = SimulatedWebhookEvent.of("account.updated");
    webhooks.send(event.tampered());
    webhooks.send(event.signedWith("other"));
    webhooks.send(event.unsigned());
    webhooks.send(event.sentAgo(Duration.ofHours(1)));
    webhooks.send(event.withBody("{"));

    assertThat(signed(0)).isFalse();
    assertThat(signed(1)).isFalse();
    assertThat(received.get(2).header("x-stackone-signature")).isEmpty();
    assertThat(signed(3)).isTrue();
    assertThat(received.get(3).body()).contains("\"sent_at\":\"2026-03-01T11:00:00.000Z\"");
    assertThat(signed(4)).isTrue();
    assertThat(received.get(4).body()).isEqualTo("{");
  }

  private boolean signed(int index) {
    Request request = received.get(index);
    String right = WebhookSignature.of(new MaskedSecret(KEY), request.body());
    return request.header("x-stackone-signature").filter(right::equals).isPresent();
  }

  @Test
  void failedDelivery_resendFailed_onlyOnRequest() {
    status = 500;
    WebhookDelivery failed = simulator.webhooks().send(SimulatedWebhookEvent.of("account.updated"));
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.accepted()).isFalse();
    assertThat(received).hasSize(1);

    status = 200;
    assertThat(simulator.webhooks().resendFailed()).singleElement().matches(one -> one.accepted());
    assertThat(simulator.webhooks().resendFailed()).isEmpty();
    assertThat(received).hasSize(2);
    assertThat(received.get(1).body()).isEqualTo(received.get(0).body());
  }

  @Test
  void delivery_redirectOrNoResponse_recorded() {
    status = 307;
    assertThat(simulator.webhooks().send(SimulatedWebhookEvent.of("a.b")).status()).isEqualTo(307);
    service.close();
    assertThat(simulator.webhooks().send(SimulatedWebhookEvent.of("a.b")).status()).isZero();
  }

  @Test
  void noUrl_accountEvents_notSent() {
    simulator.webhooks().stop();
    EchoConnector.linked(
        simulator, StackOneTestClient.of(simulator), EchoConnector.echoProfile(simulator));

    assertThat(events()).isEmpty();
    assertThatThrownBy(() -> simulator.webhooks().send(SimulatedWebhookEvent.of("a.b")))
        .hasMessageContaining("sendTo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com/",
        "http://127.0.0.1.example.com/",
        "http://127.0.0.1@example.com/",
        "http://10.0.0.1/",
        "http://0x7f.1/",
        "ftp://127.0.0.1/",
        "/hook"
      })
  void otherHost_sendTo_exception(String address) {
    assertThatThrownBy(() -> simulator.webhooks().sendTo(URI.create(address), KEY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allowedHost_sendTo_accepted() {
    simulator.webhooks().allowHost("Hooks.Example.com");

    simulator.webhooks().sendTo(URI.create("https://hooks.example.com/in"), KEY);
    simulator.webhooks().sendTo(URI.create("http://[::1]:1/in"), KEY);
    simulator.webhooks().sendTo(URI.create("http://localhost:1/in"), KEY);
  }
}
