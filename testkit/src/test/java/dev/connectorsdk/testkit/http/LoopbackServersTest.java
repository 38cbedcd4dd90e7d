package dev.connectorsdk.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopbackServersTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final VirtualClock clock = VirtualClock.at(NOON);
  private final LoopbackServers servers = LoopbackServers.http(clock);
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger made = new AtomicInteger();
  private final URI url =
      servers.serve(
          "things",
          Router.builder()
              .get(
                  "/things/{id}",
                  call -> SimulatedResponse.ok(Json.object("id", call.pathValue("id"))))
              .get("/things/best", call -> SimulatedResponse.ok(Json.object("id", "the best")))
              .post("/things", this::make)
              .get("/links/{token}", call -> SimulatedResponse.empty(204))
              .build());

  private SimulatedResponse make(Request request) {
    made.incrementAndGet();
    return SimulatedResponse.json(201, request.json());
  }

  @AfterEach
  void close() {
    servers.close();
  }

  @Test
  void routes_literalAndPlaceholder_literalWins() throws Exception {
    assertThat(get("/things/7").body()).isEqualTo("{\"id\":\"7\"}");
    assertThat(get("/things/best").body()).isEqualTo("{\"id\":\"the best\"}");
  }

  @Test
  void unknownPath_called_404AndUnexpected() throws Exception {
    assertThat(get("/things/7/parts").statusCode()).isEqualTo(404);
    assertThat(get("/things/7").statusCode()).isEqualTo(200);
    assertThat(servers.traffic().unexpected())
        .extracting(RecordedCall::path)
        .containsExactly("/things/7/parts");
  }

  @Test
  void fault_limitedTimes_endsAfterThem() throws Exception {
    servers.faults().on("GET", "/things/{id}").after(1).times(2).inject(Fault.status(503));
    assertThat(get("/things/1").statusCode()).isEqualTo(200);
    assertThat(get("/things/2").statusCode()).isEqualTo(503);
    assertThat(get("/things/3").statusCode()).isEqualTo(503);
    assertThat(get("/things/4").statusCode()).isEqualTo(200);
  }

  @Test
  void fault_otherRoute_noEffect() throws Exception {
    servers.faults().on("*", "/things/**").inject(Fault.status(500));
    assertThat(get("/links/x").statusCode()).isEqualTo(204);
    assertThat(get("/things/1").statusCode()).isEqualTo(500);
    servers.faults().clear();
    assertThat(get("/things/1").statusCode()).isEqualTo(200);
  }

  @Test
  void reset_beforeAndAfterHandling_onlyLatterHandled() {
    servers.faults().on("POST", "/things").times(1).inject(Fault.resetBeforeResponse());
    assertThatThrownBy(() -> post("/things", "{}")).isInstanceOf(IOException.class);
    assertThat(made).hasValue(0);
    servers.faults().clear();
    servers.faults().on("POST", "/things").inject(Fault.resetAfterHandling());
    assertThatThrownBy(() -> post("/things", "{}")).isInstanceOf(IOException.class);
    assertThat(made).hasPositiveValue();
    assertThat(servers.traffic().calls()).extracting(RecordedCall::status).containsOnly(0);
  }

  @Test
  void reset_duringResponse_readFails() {
    servers.faults().on("GET", "/things/{id}").inject(Fault.resetDuringResponse());
    assertThatThrownBy(() -> get("/things/a-long-enough-name")).isInstanceOf(IOException.class);
  }

  @Test
  void stalledCall_serverCloses_noWait() {
    servers.faults().on("GET", "/things/{id}").inject(Fault.stalled());
    HttpRequest request =
        HttpRequest.newBuilder(url.resolve("/things/1")).timeout(Duration.ofMillis(50)).build();
    assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString()))
        .isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void changedBody_fault_statusKept() throws Exception {
    servers.faults().on("GET", "/things/1").inject(Fault.truncatedBody());
    servers.faults().on("GET", "/things/2").inject(Fault.contentType("text/html"));
    servers.faults().on("GET", "/things/3").inject(Fault.body("[]"));
    assertThat(get("/things/1").body()).isEqualTo("{\"id\"");
    assertThat(get("/things/2").headers().firstValue("Content-Type")).hasValue("text/html");
    assertThat(get("/things/3").body()).isEqualTo("[]");
  }

  @Test
  void traffic_callWithSecrets_masked() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(url.resolve("/things?token=marker&page=2"))
            .header("Authorization", "Bearer marker")
            .header("X-Api-Key", "marker")
            .header("X-Tenant-ID", "t1")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"a\":[{\"client_secret\":\"marker\",\"n\":1}]}"))
            .build();
    client.send(request, BodyHandlers.ofString());
    get("/links/marker");
    RecordedCall call = servers.traffic().calls("POST", "/things").get(0);
    assertThat(servers.traffic().calls().toString()).doesNotContain("marker");
    assertThat(call.body()).isEqualTo("{\"a\":[{\"client_secret\":\"***\",\"n\":1}]}");
    assertThat(call.header("authorization")).hasValue("Bearer ***");
    assertThat(call.header("x-tenant-id")).hasValue("t1");
    assertThat(call.query("page")).hasValue("2");
    assertThat(call.status()).isEqualTo(201);
    assertThat(call.at()).isEqualTo(NOON);
  }

  @Test
  void traffic_binaryBody_onlyLengthRecorded() throws Exception {
    servers.faults().on("POST", "/things").inject(Fault.status(400));
    post("/things", "{\"client_secret\":\"marker");
    assertThat(servers.traffic().calls().toString()).doesNotContain("marker");
  }

  @Test
  void handler_throws_500() throws Exception {
    assertThat(post("/things", "no json").statusCode()).isEqualTo(500);
    assertThat(servers.traffic().calls()).extracting(RecordedCall::status).containsExactly(500);
  }

  @Test
  void https_otherTrustMaterial_handshakeFails() throws Exception {
    try (LoopbackServers secure = LoopbackServers.https(clock)) {
      URI there =
          secure.serve("safe", Router.builder().get("/", r -> SimulatedResponse.ok("hi")).build());
      HttpRequest request = HttpRequest.newBuilder(there.resolve("/")).build();
      HttpClient trusting =
          HttpClient.newBuilder().sslContext(secure.trust().orElseThrow().sslContext()).build();
      assertThat(trusting.send(request, BodyHandlers.ofString()).body()).isEqualTo("\"hi\"");
      assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString()))
          .isInstanceOf(IOException.class);
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(url.resolve(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(url.resolve(path)).POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }
}
