package dev.connectorsdk.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault, injected into a small server. */
class FaultTest {
  private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
  private static final int MANY = 4_000_000;
  private static final int MORE_THAN_A_PAGE = 100_000;
  private static final Set<String> UNSEEN = Set.of("reset after the response");

  private final VirtualClock clock = VirtualClock.at(NOON);
  private final LoopbackServers servers = LoopbackServers.http(clock);
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI url =
      servers.serve(
          "pages",
          Router.builder()
              .get("/pages/{id}", FaultTest::page)
              .get("/text", call -> SimulatedResponse.text(200, "text/plain", "no JSON"))
              .build());

  private static SimulatedResponse page(Request call) {
    String id = call.pathValue("id");
    return SimulatedResponse.ok(
        Json.object(
            "items",
            List.of(Json.object("id", id, "severity", "high"), Json.object("id", id + "b")),
            "pages",
            Json.object("nextKey", "after-" + id)));
  }

  @AfterEach
  void close() {
    servers.close();
  }

  static Stream<Fault> catalogue() {
    return FaultCatalog.all().stream();
  }

  @Test
  void catalog_allFaults_distinctNames() {
    assertThat(catalogue().map(Fault::name)).doesNotHaveDuplicates().hasSizeGreaterThan(35);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("catalogue")
  void catalog_eachFault_visibleToCallerAndServerKeepsRunning(Fault fault) throws Exception {
    String first = seen("/pages/1");
    String second = seen("/pages/2");
    servers.faults().on("GET", "/pages/{id}").inject(fault);

    // faults that repeat an earlier response are visible on the second page
    String firstNow = seen("/pages/1");
    boolean unseen = seen("/pages/2").equals(second) && firstNow.equals(first);

    assertThat(unseen).isEqualTo(UNSEEN.contains(fault.name()));
    servers.faults().clear();
    assertThat(seen("/pages/1")).isEqualTo(first);
  }

  /** Status, header fields and the body up to a limit, as a simple client reads them. */
  private String seen(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(url.resolve(path)).timeout(Duration.ofSeconds(1)).build();
    long start = System.nanoTime();
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      String type = response.headers().firstValue("Content-Type").orElse("");
      String plain = response.statusCode() == 200 && type.equals("application/json") ? "" : "odd";
      Set<String> names = new HashSet<>(response.headers().map().keySet());
      names.removeAll(Set.of("content-length", "content-type", "date", ":status"));
      try (InputStream body = response.body()) {
        String text = new String(body.readNBytes(4), StandardCharsets.UTF_8);
        boolean slow = System.nanoTime() - start > 700_000_000L;
        text +=
            slow ? "slow" : new String(body.readNBytes(MORE_THAN_A_PAGE), StandardCharsets.UTF_8);
        return plain + (names.isEmpty() ? "" : names) + text;
      }
    } catch (IOException | InterruptedException e) {
      return e.toString();
    }
  }

  @Test
  void retryAfter_secondsAndDate_sameWait() throws Exception {
    servers.faults().on("GET", "/pages/1").inject(Fault.throttled(Duration.ofSeconds(4)));
    servers.faults().on("GET", "/pages/2").inject(Fault.throttledUntilDate(Duration.ofSeconds(4)));

    assertThat(header("/pages/1", "Retry-After")).hasValue("4");
    assertThat(header("/pages/2", "Retry-After")).hasValue("Tue, 03 Nov 2026 12:00:04 GMT");
    assertThat(header("/pages/3", "Date")).hasValue("Tue, 03 Nov 2026 12:00:00 GMT");
  }

  @Test
  void skewedClock_untilClear_datesResponses() throws Exception {
    servers.faults().skewClock(Duration.ofMinutes(-10));
    assertThat(header("/pages/1", "Date")).hasValue("Tue, 03 Nov 2026 11:50:00 GMT");
    assertThat(servers.clock().instant()).isEqualTo(NOON.minus(Duration.ofMinutes(10)));
    servers.faults().clear();
    assertThat(servers.clock().instant()).isEqualTo(NOON);
  }

  @Test
  void rule_outsideItsTimeRange_noFault() throws Exception {
    servers
        .faults()
        .on("GET", "/pages/1")
        .between(NOON.plusSeconds(10), NOON.plusSeconds(20))
        .inject(Fault.status(503));
    for (int second = 0; second < 30; second += 5) {
      boolean affected = second >= 10 && second < 20;
      assertThat(get("/pages/1").statusCode()).isEqualTo(affected ? 503 : 200);
      clock.advance(Duration.ofSeconds(5));
    }
    servers.faults().on("GET", "/pages/1").lasting(Duration.ofSeconds(5)).inject(Fault.status(500));
    assertThat(get("/pages/1").statusCode()).isEqualTo(500);
    clock.advance(Duration.ofSeconds(5));
    assertThat(get("/pages/1").statusCode()).isEqualTo(200);
  }

  @Test
  void rule_sameSeed_sameCallsSelected() throws Exception {
    List<Integer> first = statuses(7);
    assertThat(statuses(7)).isEqualTo(first);
    assertThat(statuses(8)).isNotEqualTo(first);
    assertThat(first.stream().filter(status -> status == 503).count()).isBetween(10L, 40L);
    assertThatThrownBy(() -> servers.faults().on("GET", "/").withChance(1.5, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 0 to 1");
  }

  private List<Integer> statuses(long seed) {
    servers.faults().clear();
    servers.faults().on("GET", "/**").withChance(0.25, seed).inject(Fault.status(503));
    return IntStream.range(0, 100).map(i -> unchecked("/pages/1")).boxed().toList();
  }

  @Test
  void outage_untilClosed_refusesConnectionsAndKeepsPort() throws Exception {
    assertThat(get("/pages/1").statusCode()).isEqualTo(200);
    try (Outage outage = servers.faults().outage("pages")) {
      assertThat(outage).isNotNull();
      assertThatThrownBy(() -> get("/pages/1")).isInstanceOf(ConnectException.class);
      assertThatThrownBy(() -> get("/pages/1")).isInstanceOf(ConnectException.class);
    }
    assertThat(get("/pages/1").statusCode()).isEqualTo(200);
    servers.faults().outage();
    servers.faults().clear();
    assertThat(get("/pages/1").statusCode()).isEqualTo(200);
    assertThatThrownBy(() -> servers.faults().outage("elsewhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("elsewhere");
  }

  @Test
  void outage_serversClosed_noError() {
    servers.faults().outage();
    servers.close();
  }

  @Test
  void close_duringSlowResponse_returnsAtOnceWithoutLog() {
    servers.faults().on("GET", "/**").inject(Fault.slow(Duration.ofMinutes(5)));
    assertThat(seen("/pages/1")).contains("HttpTimeoutException");
    Logger log = Logger.getLogger(MockWebServer.class.getName());
    Queue<String> lines = new ConcurrentLinkedQueue<>();
    log.setFilter(line -> !lines.add(line.getMessage()));
    long start = System.nanoTime();
    servers.close();
    log.setFilter(null);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(lines).isEmpty();
  }

  @Test
  void endlessGzip_read_expandsFarBeyondSentBytes() throws Exception {
    servers.faults().on("GET", "/**").inject(Fault.endlessGzip());
    HttpRequest request = HttpRequest.newBuilder(url.resolve("/pages/1")).build();
    try (InputStream packed = client.send(request, BodyHandlers.ofInputStream()).body();
        InputStream plain = new GZIPInputStream(packed)) {
      assertThat(plain.readNBytes(MANY)).hasSize(MANY);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 8_192, 100_000})
  void largeBody_read_exactSize(long bytes) throws Exception {
    servers.faults().on("GET", "/**").inject(Fault.largeBody(bytes));
    assertThat(get("/pages/1").body()).hasSize((int) bytes);
  }

  @Test
  void jsonFaults_jsonAndText_onlyJsonChanged() throws Exception {
    servers.faults().on("GET", "/pages/1").inject(JsonFaults.property("severity", null));
    servers.faults().on("GET", "/pages/2").inject(JsonFaults.nulls("id"));
    servers.faults().on("GET", "/pages/3").inject(JsonFaults.missing("id"));
    servers.faults().on("GET", "/pages/4").inject(JsonFaults.shrunkPage());
    servers.faults().on("GET", "/text").inject(JsonFaults.nulls());

    assertThat(get("/pages/1").body()).contains("\"severity\":null").contains("after-1");
    assertThat(get("/pages/2").body())
        .contains("\"id\":\"2\",\"severity\":null", "\"nextKey\":null");
    assertThat(get("/pages/3").body())
        .isEqualTo("{\"items\":[{\"id\":\"3\"},{\"id\":\"3b\"}],\"pages\":{}}");
    assertThat(get("/pages/4").body()).contains("\"id\":\"4\"").doesNotContain("4b");
    assertThat(get("/text").body()).isEqualTo("no JSON");
  }

  @Test
  void repeatedCursorAndDuplicatePage_laterCalls_firstRepeated() throws Exception {
    servers.faults().on("GET", "/pages/{id}").times(2).inject(JsonFaults.repeatedCursor());
    assertThat(get("/pages/1").body()).contains("after-1");
    assertThat(get("/pages/2").body()).contains("\"id\":\"2\"", "after-1");
    servers.faults().on("GET", "/pages/{id}").times(2).inject(JsonFaults.duplicatePage());
    assertThat(get("/pages/1").body()).isEqualTo(get("/pages/2").body());
  }

  private Optional<String> header(String path, String name) throws Exception {
    return get(path).headers().firstValue(name);
  }

  private int unchecked(String path) {
    try {
      return get(path).statusCode();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(url.resolve(path)).timeout(Duration.ofSeconds(20)).build();
    return client.send(request, BodyHandlers.ofString());
  }
}
