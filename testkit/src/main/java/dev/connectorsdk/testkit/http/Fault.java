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
 * What goes wrong with one call. Faults that replace the answer leave the simulator's state as it
 * is; faults that spoil the answer let it act first, and say so. {@link JsonFaults} has those that
 * change what a body says, {@link FaultCatalog} one of each kind.
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

  /** Answers this instead of acting. */
  public static Fault response(SimulatedResponse replacement) {
    return instead("response", now -> replacement);
  }

  /** Answers a status with an empty body instead of acting. */
  public static Fault status(int status) {
    return response(SimulatedResponse.empty(status)).named("status " + status);
  }

  /** Answers 429 without saying how long to wait. */
  public static Fault throttled() {
    return status(429).named("throttled");
  }

  /** Answers 429 with the wait in whole seconds. */
  public static Fault throttled(Duration wait) {
    String seconds = String.valueOf(wait.toSeconds());
    return instead(
        "throttled", now -> SimulatedResponse.empty(429).withHeader(RETRY_AFTER, seconds));
  }

  /** Answers 429 with the end of the wait as an HTTP date, by the simulator's clock. */
  public static Fault throttledUntilDate(Duration wait) {
    return instead(
        "throttledUntilDate",
        now -> SimulatedResponse.empty(429).withHeader(RETRY_AFTER, HttpDate.text(now.plus(wait))));
  }

  /** Answers 307, a redirect to another place, instead of acting. */
  public static Fault redirect(URI target) {
    return response(SimulatedResponse.empty(307).withHeader("Location", target.toString()))
        .named("redirect");
  }

  /** Acts, then answers the first half of the body as if it were whole. */
  public static Fault truncatedBody() {
    return spoiled(
        "truncatedBody",
        answer -> answer.withBody(answer.body().substring(0, answer.body().length() / 2)));
  }

  /** Acts, then answers a body whose middle has turned into something else. */
  public static Fault corruptedBody() {
    return spoiled("corruptedBody", answer -> answer.withBody(corrupted(answer.body())));
  }

  /** Acts, then answers another body with the right status. */
  public static Fault body(String body) {
    return spoiled("body", answer -> answer.withBody(body));
  }

  /** Acts, then answers under a wrong media type. */
  public static Fault contentType(String contentType) {
    return spoiled("contentType", answer -> answer.withContentType(contentType));
  }

  /** Acts, then answers with one more header field of so many characters. */
  public static Fault largeHeader(int characters) {
    return spoiled("largeHeader", answer -> answer.withHeader("X-Filler", "x".repeat(characters)));
  }

  /** Acts, then answers a text of so many bytes in place of the body. */
  public static Fault largeBody(long bytes) {
    return harmed("largeBody", wire -> EndlessBody.plain(wire, bytes));
  }

  /** Acts, then answers a text that does not end until the caller hangs up. */
  public static Fault endlessBody() {
    return harmed("endlessBody", wire -> EndlessBody.plain(wire, Long.MAX_VALUE));
  }

  /** Acts, then answers a small stream that unpacks, with gzip, to a text without end. */
  public static Fault endlessGzip() {
    return harmed("endlessGzip", EndlessBody::gzip);
  }

  /** Takes the request and never answers. */
  public static Fault stalled() {
    return lost("stalled", wire -> wire.onResponseStart(SocketEffect.Stall.INSTANCE));
  }

  /** Acts, then waits a real time before the first byte of the answer. */
  public static Fault slow(Duration delay) {
    return new Fault("slow", null, answer -> answer, wire -> wire, delay, true);
  }

  /** Acts, then sends the body at a slow pace of so many bytes in each real period. */
  public static Fault slowBody(long bytes, Duration period) {
    return harmed(
        "slowBody", wire -> wire.throttleBody(bytes, period.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Takes the request and closes the connection without acting. */
  public static Fault resetBeforeResponse() {
    return lost(
        "resetBeforeResponse", wire -> wire.onResponseStart(new SocketEffect.CloseSocket()));
  }

  /** Acts, then closes the connection without an answer: the caller cannot know what happened. */
  public static Fault resetAfterHandling() {
    return new Fault(
        "resetAfterHandling",
        null,
        answer -> answer,
        wire -> wire.onResponseStart(new SocketEffect.CloseSocket()),
        Duration.ZERO,
        false);
  }

  /** Acts, sends the header and half of the body, then closes the connection. */
  public static Fault resetDuringResponse() {
    return harmed(
        "resetDuringResponse", wire -> wire.onResponseBody(new SocketEffect.CloseSocket()));
  }

  /** Acts, answers in full, then closes the connection, which the caller may have kept. */
  public static Fault resetAfterResponse() {
    return harmed("resetAfterResponse", wire -> wire.onResponseEnd(new SocketEffect.CloseSocket()));
  }

  /** What the fault is called, in reports and in the catalogue. */
  public String name() {
    return name;
  }

  /** The same fault under another name. */
  public Fault named(String other) {
    return new Fault(other, replacement, spoil, wire, delay, answered);
  }

  /** Whether the simulator acts on the request before things go wrong. */
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
