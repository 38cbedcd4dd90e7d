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
 * A fault of one call. Faults that replace the response leave the simulator's state unchanged; faults
 * that change the response let the simulator handle the request first. {@link JsonFaults} has faults
 * that change a JSON body, {@link FaultCatalog} has one fault of each kind.
 */
public final class Fault {
  private static final String RETRY_AFTER = "Retry-After";

  private final String name;
  private final @Nullable Function<Instant, SimulatedResponse> replacement;
  private final UnaryOperator<SimulatedResponse> spoil;
  private final UnaryOperator<MockResponse.Builder> wire;
  private final Duration delay;
  private final boolean answered;

  private Fault(
      String name,
      @Nullable Function<Instant, SimulatedResponse> replacement,
      UnaryOperator<SimulatedResponse> spoil,
      UnaryOperator<MockResponse.Builder> wire,
      Duration delay,
      boolean answered) {
    this.name = name;
    this.replacement = replacement;
    this.spoil = spoil;
    this.wire = wire;
    this.delay = delay;
    this.answered = answered;
  }

  /** Sends this response without handling the request. */
  public static Fault response(SimulatedResponse replacement) {
    return instead("response", now -> replacement);
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
    return instead(
        "throttled", now -> SimulatedResponse.empty(429).withHeader(RETRY_AFTER, seconds));
  }

  /** Sends 429 with {@code Retry-After} as an HTTP date, by the simulator's clock. */
  public static Fault throttledUntilDate(Duration wait) {
    return instead(
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
    return spoiled(
        "truncatedBody",
        answer -> answer.withBody(answer.body().substring(0, answer.body().length() / 2)));
  }

  /** Handles the request, then sends the body with invalid characters in the middle. */
  public static Fault corruptedBody() {
    return spoiled("corruptedBody", answer -> answer.withBody(corrupted(answer.body())));
  }

  /** Handles the request, then sends another body with the same status. */
  public static Fault body(String body) {
    return spoiled("body", answer -> answer.withBody(body));
  }

  /** Handles the request, then sends another media type. */
  public static Fault contentType(String contentType) {
    return spoiled("contentType", answer -> answer.withContentType(contentType));
  }

  /** Handles the request, then adds a header field with a value of the given length. */
  public static Fault largeHeader(int characters) {
    return spoiled("largeHeader", answer -> answer.withHeader("X-Filler", "x".repeat(characters)));
  }

  /** Handles the request, then sends a text of the given size in place of the body. */
  public static Fault largeBody(long bytes) {
    return harmed("largeBody", wire -> EndlessBody.plain(wire, bytes));
  }

  /**
   * Handles the request, then sends a text without end, until the client closes the connection.
   */
  public static Fault endlessBody() {
    return harmed("endlessBody", wire -> EndlessBody.plain(wire, Long.MAX_VALUE));
  }

  /** Handles the request, then sends a small gzip stream that expands to a text without end. */
  public static Fault endlessGzip() {
    return harmed("endlessGzip", EndlessBody::gzip);
  }

  /** Reads the request and never responds. */
  public static Fault stalled() {
    return lost("stalled", wire -> wire.onResponseStart(SocketEffect.Stall.INSTANCE));
  }

  /** Handles the request, then waits in real time before the first byte of the response. */
  public static Fault slow(Duration delay) {
    return new Fault("slow", null, answer -> answer, wire -> wire, delay, true);
  }

  /** Handles the request, then sends the body slowly: the given bytes in each real period. */
  public static Fault slowBody(long bytes, Duration period) {
    return harmed(
        "slowBody", wire -> wire.throttleBody(bytes, period.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Reads the request and closes the connection without handling it. */
  public static Fault resetBeforeResponse() {
    return lost(
        "resetBeforeResponse", wire -> wire.onResponseStart(new SocketEffect.CloseSocket()));
  }

  /**
   * Handles the request, then closes the connection without a response: the result is unknown to the
   * client.
   */
  public static Fault resetAfterHandling() {
    return new Fault(
        "resetAfterHandling",
        null,
        answer -> answer,
        wire -> wire.onResponseStart(new SocketEffect.CloseSocket()),
        Duration.ZERO,
        false);
  }

  /** Handles the request, sends the header and half of the body, then closes the connection. */
  public static Fault resetDuringResponse() {
    return harmed(
        "resetDuringResponse", wire -> wire.onResponseBody(new SocketEffect.CloseSocket()));
  }

  /**
   * Handles the request, responds, then closes the connection, which the client may have pooled.
   */
  public static Fault resetAfterResponse() {
    return harmed("resetAfterResponse", wire -> wire.onResponseEnd(new SocketEffect.CloseSocket()));
  }

  /** Returns the name in reports and in the catalog. */
  public String name() {
    return name;
  }

  /** Returns the same fault with another name. */
  public Fault named(String other) {
    return new Fault(other, replacement, spoil, wire, delay, answered);
  }

  /** Whether the simulator handles the request before the fault. */
  public boolean handlesRequest() {
    return replacement == null;
  }

  @Nullable SimulatedResponse replacement(Instant now) {
    return replacement == null ? null : replacement.apply(now);
  }

  SimulatedResponse spoil(SimulatedResponse answer) {
    return spoil.apply(answer);
  }

  MockResponse.Builder harm(MockResponse.Builder response) {
    return wire.apply(response);
  }

  Duration delay() {
    return delay;
  }

  boolean answered() {
    return answered;
  }

  @Override
  public String toString() {
    return "Fault[" + name + "]";
  }

  static Fault spoiled(String name, UnaryOperator<SimulatedResponse> spoil) {
    return new Fault(name, null, spoil, wire -> wire, Duration.ZERO, true);
  }

  private static Fault harmed(String name, UnaryOperator<MockResponse.Builder> wire) {
    return new Fault(name, null, answer -> answer, wire, Duration.ZERO, true);
  }

  private static Fault instead(String name, Function<Instant, SimulatedResponse> replacement) {
    return new Fault(name, replacement, answer -> answer, wire -> wire, Duration.ZERO, true);
  }

  private static Fault lost(String name, UnaryOperator<MockResponse.Builder> wire) {
    return new Fault(
        name, now -> SimulatedResponse.empty(200), answer -> answer, wire, Duration.ZERO, false);
  }

  private static String corrupted(String body) {
    int middle = body.length() / 2;
    return body.substring(0, middle) + "\u0000\ufffd}{" + body.substring(middle);
  }
}
