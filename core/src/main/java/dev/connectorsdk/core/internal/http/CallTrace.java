package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.Attempt;
import dev.connectorsdk.core.error.CallReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * What one call has been through, carried by its request as a tag: the deadline, the attempts, the
 * secrets that were sent with it, and whether anything was sent at all. A call stays on one thread.
 */
public final class CallTrace {
  private final Timing timing;
  private final Instant deadline;
  private final CallEvents story;
  private final List<Attempt> attempts = new ArrayList<>();
  private final List<Secret> secrets = new ArrayList<>();
  private boolean connected;
  private boolean replayed;
  private boolean waiting;
  private OptionalInt status = OptionalInt.empty();

  private CallTrace(Timing timing, Instant deadline, CallEvents story) {
    this.timing = timing;
    this.deadline = deadline;
    this.story = story;
  }

  /** Starts the clock of a call. */
  static Request start(
      Request.Builder request, Timing timing, Duration callTimeout, CallEvents story) {
    CallTrace trace = new CallTrace(timing, timing.now().plus(callTimeout), story);
    return request.tag(CallTrace.class, trace).build();
  }

  /** The trace of a request that {@link #start} made. */
  public static CallTrace of(Request request) {
    CallTrace trace = request.tag(CallTrace.class);
    if (trace == null) {
      throw new IllegalStateException("The call was not made by the SDK: " + request.method());
    }
    return trace;
  }

  /** Method, host and path: what may be named in an error. */
  public static String name(Request request) {
    HttpUrl url = request.url();
    return request.method() + " " + url.host() + url.encodedPath();
  }

  /** What is left of the call's time; zero or less when it is over. */
  public Duration remaining() {
    return Duration.between(timing.now(), deadline);
  }

  /** Masks this secret from now on in whatever this call reports. */
  public void keepSecret(Secret secret) {
    secrets.add(secret);
  }

  /** The text with every secret of this call masked, in whatever form it is repeated. */
  public String mask(String text) {
    List<String> forms =
        secrets.stream().flatMap(secret -> SecretEncodings.of(secret.reveal())).distinct().toList();
    String masked = text;
    for (String form : forms) {
      masked = masked.replace(form, "***");
    }
    return masked;
  }

  /** Whether the next 401 is the first of this call; true once. */
  boolean mayReplay() {
    boolean first = !replayed;
    replayed = true;
    return first;
  }

  void beginAttempt() {
    connected = false;
  }

  /** From now on the attempt is held back. */
  void markWaiting() {
    waiting = true;
  }

  /** From now on the attempt may be sent. */
  void markAdmitted() {
    waiting = false;
  }

  /** Whether the attempt is held back: a failure now is no failure of the network. */
  boolean isWaiting() {
    return waiting;
  }

  void markConnected() {
    connected = true;
  }

  boolean nothingSent() {
    return !connected;
  }

  void record(String outcome, OptionalInt answered, Duration pause) {
    attempts.add(new Attempt(outcome, pause));
    status = answered;
  }

  /** What the listeners are told of this call. */
  CallEvents story() {
    return story;
  }

  /** Tells the listeners that the call is over. */
  void tellEnd(Optional<String> failure) {
    story.finished(status, failure, attempts.size());
  }

  CallReport report(Request request) {
    return new CallReport(name(request), attempts);
  }
}
