package dev.connectorsdk.testkit.http;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One fault of each kind for any route, for tests that run over all of them. Faults of the service
 * as a whole are in {@code SophosFault}.
 */
public final class FaultCatalog {
  private static final Duration WAIT = Duration.ofSeconds(4);
  private static final String HTML = "<html><body>Bad gateway</body></html>";
  private static final String JSON = "{\"error\":\"internal\",\"message\":\"Try later\"}";
  private static final URI FOREIGN = URI.create("https://elsewhere.example/take");
  private static final int HALF_A_MEBIBYTE = 512 * 1024;
  private static final long MORE_THAN_ANYONE_READS = 256L * 1024 * 1024;

  private FaultCatalog() {}

  /**
   * Returns new faults, since some store the first response. Waits in {@code Retry-After} are 4
   * seconds; slow responses take 3 real seconds or more.
   */
  public static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.addAll(throttling());
    all.addAll(failures());
    all.addAll(connections());
    all.addAll(bodies());
    all.addAll(contents());
    return List.copyOf(all);
  }

  private static List<Fault> throttling() {
    return List.of(
        Fault.throttled().named("429 without Retry-After"),
        Fault.throttled(WAIT).named("429 with Retry-After in seconds"),
        Fault.throttledUntilDate(WAIT).named("429 with Retry-After as a date"),
        Fault.response(SimulatedResponse.empty(503).withHeader("Retry-After", "4"))
            .named("503 with Retry-After"));
  }

  private static List<Fault> failures() {
    List<Fault> failures = new ArrayList<>();
    for (int status : new int[] {500, 502, 503, 504}) {
      failures.add(Fault.status(status).named(status + " with an empty body"));
      failures.add(
          Fault.response(SimulatedResponse.text(status, "text/html", HTML))
              .named(status + " with HTML"));
      failures.add(
          Fault.response(SimulatedResponse.text(status, "application/json", JSON))
              .named(status + " with JSON"));
    }
    return failures;
  }

  private static List<Fault> connections() {
    return List.of(
        Fault.resetBeforeResponse().named("reset before the response"),
        Fault.resetAfterHandling().named("reset after handling, before the response"),
        Fault.resetDuringResponse().named("reset during the response"),
        Fault.resetAfterResponse().named("reset after the response"),
        Fault.slow(Duration.ofSeconds(3)).named("slow headers"),
        Fault.slowBody(1, Duration.ofMillis(250)).named("slow body"),
        Fault.stalled().named("no response ever"),
        Fault.redirect(FOREIGN).named("redirect to a foreign host"));
  }

  private static List<Fault> bodies() {
    return List.of(
        Fault.truncatedBody().named("truncated JSON"),
        Fault.corruptedBody().named("corrupted JSON"),
        Fault.body("").named("empty body"),
        Fault.contentType("text/html").named("wrong content type"),
        Fault.largeHeader(HALF_A_MEBIBYTE).named("very large header"),
        Fault.largeBody(MORE_THAN_ANYONE_READS).named("very large body"),
        Fault.endlessBody().named("body without end"),
        Fault.endlessGzip().named("gzip without end"));
  }

  private static List<Fault> contents() {
    return List.of(
        JsonFaults.edit(body -> "unexpected").named("another JSON value"),
        JsonFaults.property("severity", "apocalyptic").named("unknown enum value"),
        JsonFaults.unknownProperties().named("unknown properties"),
        JsonFaults.nulls("id").named("null properties"),
        JsonFaults.missing("id").named("missing properties"),
        JsonFaults.repeatedCursor().named("repeated cursor"),
        JsonFaults.duplicatePage().named("duplicate page"),
        JsonFaults.shrunkPage().named("page that shrinks"));
  }
}
