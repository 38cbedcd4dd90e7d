package dev.connectorsdk.testkit.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;

/**
 * A fault of one call. Faults that replace the response leave the simulator's state unchanged;
 * faults that change the response let the simulator handle the request first. {@link JsonFaults}
 * has faults that change a JSON body, {@link FaultCatalog} has one fault of each kind.
 */
public final class Fault {
  private static final String RETRY_AFTER = "Retry-After";

  private final String name;
  private final @Nullable Function<Instant, SimulatedResponse> replacement;
  private final UnaryOperator<SimulatedResponse> change;
  private final UnaryOperator<MockResponse.Builder> wire;
  private final Duration delay;
  private final boolean responds;

  private Fault(
      String name,
      @Nullable Function<Instant, SimulatedResponse> replacement,
      UnaryOperator<SimulatedResponse> change,
      UnaryOperator<MockResponse.Builder> wire,
      Duration delay,
      boolean responds) {
    this.name = name;
    this.replacement = replacement;
    this.change = change;
    this.wire = wire;
    this.delay = delay;
    this.responds = responds;
  }

  /** Sends this response without handling the request. */
  public static Fault response(SimulatedResponse replacement) {
    return replaced("response", now -> replacement);
  }

  /** Sends a status with an empty body without handling the request. */
  public static Fault status(int status) {
    return response(SimulatedResponse.empty(status)).named("status " + status);
  }

  /** Sends 429 without {@code Retry-After}. */
  public static Fault throttled() {
    return status(429).named("throttled");
  }

  /** Sends 429 with {@code Retry-After} in whole seconds. */
  public static Fault throttled(Duration wait) {
    String seconds = String.valueOf(wait.toSeconds());
    return replaced(
        "throttled", now -> SimulatedResponse.empty(429).withHeader(RETRY_AFTER, seconds));
  }

  /** Sends 429 with {@code Retry-After} as an HTTP date, by the simulator's clock. */
  public static Fault throttledUntilDate(Duration wait) {
    return replaced(
        "throttledUntilDate",
        now -> SimulatedResponse.empty(429).withHeader(RETRY_AFTER, HttpDate.text(now.plus(wait))));
  }

  /** Sends 307, a redirect to another URL, without handling the request. */
  public static Fault redirect(URI target) {
    return response(SimulatedResponse.empty(307).withHeader("Location", target.toString()))
        .named("redirect");
  }

  /** Handles the request, then sends the first half of the body as if it were complete. */
  public static Fault truncatedBody() {
    return changed(
        "truncatedBody",
        response -> response.withBody(response.body().substring(0, response.body().length() / 2)));
  }

  /** Handles the request, then sends the body with invalid characters in the middle. */
  public static Fault corruptedBody() {
    return changed("corruptedBody", response -> response.withBody(corrupted(response.body())));
  }

  /** Handles the request, then sends another body with the same status. */
  public static Fault body(String body) {
    return changed("body", response -> response.withBody(body));
  }

  /** Handles the request, then sends another media type. */
  public static Fault contentType(String contentType) {
    return changed("contentType", response -> response.withContentType(contentType));
  }

  /** Handles the request, then adds a header field with a value of the given length. */
  public static Fault largeHeader(int characters) {
    return changed(
        "largeHeader", response -> response.withHeader("X-Filler", "x".repeat(characters)));
  }

  /** Handles the request, then sends a text of the given size in place of the body. */
  public static Fault largeBody(long bytes) {
    return onWire("largeBody", wire -> EndlessBody.plain(wire, bytes));
  }

  /** Handles the request, then sends a text without end, until the client closes the connection. */
  public static Fault endlessBody() {
    return onWire("endlessBody", wire -> EndlessBody.plain(wire, Long.MAX_VALUE));
  }

  /** Handles the request, then sends a small gzip stream that expands to a text without end. */
  public static Fault endlessGzip() {
    return onWire("endlessGzip", EndlessBody::gzip);
  }

  /** Reads the request and never responds. */
  public static Fault stalled() {
    return withoutResponse("stalled", wire -> wire.onResponseStart(SocketEffect.Stall.INSTANCE));
  }

  /** Handles the request, then waits in real time before the first byte of the response. */
  public static Fault slow(Duration delay) {
    return new Fault("slow", null, response -> response, wire -> wire, delay, true);
  }

  /** Handles the request, then sends the body slowly: the given bytes in each real period. */
  public static Fault slowBody(long bytes, Duration period) {
    return onWire(
        "slowBody", wire -> wire.throttleBody(bytes, period.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Reads the request and closes the connection without handling it. */
  public static Fault resetBeforeResponse() {
    return withoutResponse(
        "resetBeforeResponse", wire -> wire.onResponseStart(new SocketEffect.CloseSocket()));
  }

  /**
   * Handles the request, then closes the connection without a response: the result is unknown to
   * the client.
   */
  public static Fault resetAfterHandling() {
    return new Fault(
        "resetAfterHandling",
        null,
        response -> response,
        wire -> wire.onResponseStart(new SocketEffect.CloseSocket()),
        Duration.ZERO,
        false);
  }

  /** Handles the request, sends the header and half of the body, then closes the connection. */
  public static Fault resetDuringResponse() {
    return onWire(
        "resetDuringResponse", wire -> wire.onResponseBody(new SocketEffect.CloseSocket()));
  }

  /**
   * Handles the request, responds, then closes the connection, which the client may have pooled.
   */
  public static Fault resetAfterResponse() {
    return onWire("resetAfterResponse", wire -> wire.onResponseEnd(new SocketEffect.CloseSocket()));
  }

  /** Returns the name in reports and in the catalog. */
  public String name() {
    return name;
  }

  /** Returns the same fault with another name. */
  public Fault named(String other) {
    return new Fault(other, replacement, change, wire, delay, responds);
  }

  /** Whether the simulator handles the request before the fault. */
  public boolean handlesRequest() {
    return replacement == null;
  }

  @Nullable SimulatedResponse replacement(Instant now) {
    return replacement == null ? null : replacement.apply(now);
  }

  SimulatedResponse change(SimulatedResponse response) {
    return change.apply(response);
  }

  MockResponse.Builder onWire(MockResponse.Builder response) {
    return wire.apply(response);
  }

  Duration delay() {
    return delay;
  }

  boolean responds() {
    return responds;
  }

  @Override
  public String toString() {
    return "Fault[" + name + "]";
  }

  static Fault changed(String name, UnaryOperator<SimulatedResponse> change) {
    return new Fault(name, null, change, wire -> wire, Duration.ZERO, true);
  }

  private static Fault onWire(String name, UnaryOperator<MockResponse.Builder> wire) {
    return new Fault(name, null, response -> response, wire, Duration.ZERO, true);
  }

  private static Fault replaced(String name, Function<Instant, SimulatedResponse> replacement) {
    return new Fault(name, replacement, response -> response, wire -> wire, Duration.ZERO, true);
  }

  private static Fault withoutResponse(String name, UnaryOperator<MockResponse.Builder> wire) {
    return new Fault(
        name,
        now -> SimulatedResponse.empty(200),
        response -> response,
        wire,
        Duration.ZERO,
        false);
  }

  private static String corrupted(String body) {
    int middle = body.length() / 2;
    return body.substring(0, middle) + "\u0000\ufffd}{" + body.substring(middle);
  }
}
