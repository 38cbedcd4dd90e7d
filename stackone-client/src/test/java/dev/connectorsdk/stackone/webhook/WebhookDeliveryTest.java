package dev.connectorsdk.stackone.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.stackone.fixture.EachServiceAge;
import dev.connectorsdk.testkit.http.LoopbackServers;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.SimulatedWebhookEvent;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import dev.connectorsdk.testkit.stackone.WebhookDelivery;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deliveries of the simulated project to a handler, over real sockets. */
@EachServiceAge
class WebhookDeliveryTest {
  private static final String KEY = "whsec-hunter2";

  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-03-01T12:00:00Z"));
  private final StackOneSimulator simulator;
  private final List<WebhookEvent> handled = new CopyOnWriteArrayList<>();
  private final List<WebhookResponse> responses = new CopyOnWriteArrayList<>();
  private final WebhookHandler handler =
      WebhookHandler.of(
          WebhookVerifier.builder()
              .secrets(Secret.of(KEY))
              .clock(clock)
              .projectId("simulated-project")
              .build(),
          handled::add);
  private final LoopbackServers service = LoopbackServers.http(clock);

  WebhookDeliveryTest(ServiceAge age) {
    simulator = StackOneSimulator.builder().clock(clock).serviceAge(age).start();
  }

  @BeforeEach
  void receive() {
    Router routes = Router.builder().on("POST", "/hook", this::respond).build();
    URI address = service.serve("service", routes);
    simulator.webhooks().sendTo(address.resolve("/hook"), KEY);
  }

  private SimulatedResponse respond(Request request) {
    WebhookResponse response =
        handler.handle(
            request.method(),
            name -> request.header(name).orElse(null),
            request.body().getBytes(StandardCharsets.UTF_8));
    responses.add(response);
    return SimulatedResponse.empty(response.status());
  }

  @AfterEach
  void stop() {
    service.close();
    simulator.close();
  }

  private Optional<RejectionReason> reason(SimulatedWebhookEvent event) {
    simulator.webhooks().send(event);
    return responses.get(responses.size() - 1).rejection().map(RejectedWebhook::reason);
  }

  @Test
  void delivery_validEvents_handledOnce() {
    WebhookDelivery first = simulator.webhooks().send(SimulatedWebhookEvent.of("moon_rocks.found"));
    WebhookDelivery again = simulator.webhooks().resend(first);

    assertThat(first.status()).isEqualTo(200);
    assertThat(again.status()).isEqualTo(200);
    assertThat(handled)
        .extracting(event -> event.type().value())
        .containsExactly("moon_rocks.found");
  }

  @Test
  void delivery_invalidEvents_rejectedWithReason() {
    SimulatedWebhookEvent event = SimulatedWebhookEvent.of("account.updated").with("record_id", 7);

    assertThat(reason(event.tampered())).hasValue(RejectionReason.BAD_SIGNATURE);
    assertThat(reason(event.signedWith("other"))).hasValue(RejectionReason.BAD_SIGNATURE);
    assertThat(reason(event.unsigned())).hasValue(RejectionReason.UNSIGNED);
    assertThat(reason(event.sentAgo(Duration.ofMinutes(6)))).hasValue(RejectionReason.LATE);
    assertThat(reason(event.sentAgo(Duration.ofMinutes(-2)))).hasValue(RejectionReason.FUTURE);
    assertThat(reason(event.withBody("{"))).hasValue(RejectionReason.UNREADABLE);
    assertThat(reason(event.with("project_id", "other"))).hasValue(RejectionReason.OTHER_PROJECT);
    assertThat(handled).isEmpty();
    assertThat(reason(event)).isEmpty();
    assertThat(reason(event)).hasValue(RejectionReason.DUPLICATE);
    assertThat(responses.toString()).doesNotContain("hunter2");
  }
}
