package dev.connectorsdk.testkit.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with one call. Faults that replace the answer leave the simulator's state as it
 * is; faults that spoil the answer let it act first, and say so.
 */
public final class Fault {
  private final String name;
  private final @Nullable Answer replacement;
  private final UnaryOperator<Answer> spoil;
  private final UnaryOperator<MockResponse.Builder> wire;
  private final boolean answered;

  private Fault(
      String name,
      @Nullable Answer replacement,
      UnaryOperator<Answer> spoil,
      UnaryOperator<MockResponse.Builder> wire,
      boolean answered) {
    this.name = name;
    this.replacement = replacement;
    this.spoil = spoil;
    this.wire = wire;
    this.answered = answered;
  }

  /** Answers this instead of acting. */
  public static Fault answer(Answer replacement) {
    return new Fault("answer", replacement, answer -> answer, wire -> wire, true);
  }

  /** Answers a status with an empty body instead of acting. */
  public static Fault status(int status) {
    return answer(Answer.empty(status));
  }

  /** Acts, then answers the first half of the body as if it were whole. */
  public static Fault truncatedBody() {
    return spoiled(
        "truncatedBody",
        answer -> answer.withBody(answer.body().substring(0, answer.body().length() / 2)));
  }

  /** Acts, then answers another body with the right status. */
  public static Fault body(String body) {
    return spoiled("body", answer -> answer.withBody(body));
  }

  /** Acts, then answers under a wrong media type. */
  public static Fault contentType(String contentType) {
    return spoiled("contentType", answer -> answer.withContentType(contentType));
  }

  /** Takes the request and never answers. */
  public static Fault stalled() {
    return lost("stalled", wire -> wire.onResponseStart(SocketEffect.Stall.INSTANCE));
  }

  /** Acts, then waits a real time before the first byte of the answer. */
  public static Fault slow(Duration delay) {
    return new Fault(
        "slow",
        null,
        answer -> answer,
        wire -> wire.headersDelay(delay.toMillis(), TimeUnit.MILLISECONDS),
        true);
  }

  /** Acts, then sends the body at a slow pace of so many bytes in each real period. */
  public static Fault slowBody(long bytes, Duration period) {
    return new Fault(
        "slowBody",
        null,
        answer -> answer,
        wire -> wire.throttleBody(bytes, period.toMillis(), TimeUnit.MILLISECONDS),
        true);
  }

  /** Takes the request and closes the connection without acting. */
  public static Fault resetBeforeAnswer() {
    return lost("resetBeforeAnswer", wire -> wire.onResponseStart(new SocketEffect.CloseSocket()));
  }

  /** Acts, then closes the connection without an answer: the caller cannot know what happened. */
  public static Fault resetAfterActing() {
    return new Fault(
        "resetAfterActing",
        null,
        answer -> answer,
        wire -> wire.onResponseStart(new SocketEffect.CloseSocket()),
        false);
  }

  /** Acts, sends the header and half of the body, then closes the connection. */
  public static Fault resetDuringAnswer() {
    return new Fault(
        "resetDuringAnswer",
        null,
        answer -> answer,
        wire -> wire.onResponseBody(new SocketEffect.CloseSocket()),
        true);
  }

  @Nullable Answer replacement() {
    return replacement;
  }

  Answer spoil(Answer answer) {
    return spoil.apply(answer);
  }

  MockResponse.Builder harm(MockResponse.Builder response) {
    return wire.apply(response);
  }

  boolean answered() {
    return answered;
  }

  @Override
  public String toString() {
    return "Fault[" + name + "]";
  }

  private static Fault spoiled(String name, UnaryOperator<Answer> spoil) {
    return new Fault(name, null, spoil, wire -> wire, true);
  }

  private static Fault lost(String name, UnaryOperator<MockResponse.Builder> wire) {
    return new Fault(name, Answer.empty(200), answer -> answer, wire, false);
  }
}
