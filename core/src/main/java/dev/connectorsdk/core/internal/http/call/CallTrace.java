package dev.connectorsdk.core.internal.http.call;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.Attempt;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.internal.redact.SecretMasker;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * The state of one call, carried by its request as a tag: the deadline, the attempts, the secrets
 * that were sent with it, and whether anything was sent at all. A call stays on one thread.
 */
public final class CallTrace {
  /** Response headers that contain neither a secret nor the id of a customer. */
  private static final Set<String> PUBLIC_HEADERS =
      Set.of(
          "content-length",
          "content-type",
          "date",
          "ratelimit",
          "ratelimit-limit",
          "ratelimit-policy",
          "ratelimit-remaining",
          "ratelimit-reset",
          "retry-after",
          "x-correlation-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-reset",
          "x-request-id");

  private final Timing timing;
  private final Instant deadline;
  private final CallEvents events;
  private final List<Attempt> attempts = new ArrayList<>();
  private final List<Secret> secrets = new ArrayList<>();
  private @Nullable Proxy proxy;
  private boolean connected;
  private boolean replayed;
  private boolean waiting;
  private int hiddenStatus;
  private OptionalInt status = OptionalInt.empty();
  private Headers headers = Headers.of();

  private CallTrace(Timing timing, Instant deadline, CallEvents events) {
    this.timing = timing;
    this.deadline = deadline;
    this.events = events;
  }

  /** Adds the trace of a call that starts now, and masks the secrets among its arguments. */
  public static Request start(
      Request.Builder builder, Timing timing, Duration callTimeout, CallEvents events) {
    CallTrace trace = new CallTrace(timing, timing.now().plus(callTimeout), events);
    Request request = builder.tag(CallTrace.class, trace).build();
    RequestSecrets sent = request.tag(RequestSecrets.class);
    if (sent != null) {
      sent.secrets().forEach(trace::maskSecret);
    }
    Invocation invocation = request.tag(Invocation.class);
    if (invocation != null) {
      for (Object argument : invocation.arguments()) {
        if (argument instanceof Secret secret) {
          trace.maskSecret(secret);
        }
      }
    }
    return request;
  }

  /** Returns the trace of a request that {@link #start} returned. */
  public static CallTrace of(Request request) {
    CallTrace trace = request.tag(CallTrace.class);
    if (trace == null) {
      throw new IllegalStateException(
          "The request was not created by the SDK: " + request.method());
    }
    return trace;
  }

  /** Returns method, host and path: the part of a request that errors may name. */
  public static String name(Request request) {
    HttpUrl url = request.url();
    return request.method() + " " + url.host() + url.encodedPath();
  }

  /** The time left until the call's deadline; zero or less after it. */
  public Duration remaining() {
    return Duration.between(timing.now(), deadline);
  }

  /** Masks this secret from now on in everything that this call reports. */
  public void maskSecret(Secret secret) {
    secrets.add(secret);
  }

  /** Returns the text with every secret of this call masked, in every encoding of it. */
  public String mask(String text) {
    return SecretMasker.mask(text, secrets);
  }

  /** Returns the failure, or one in its place if its messages contain a secret of this call. */
  public Throwable mask(Throwable failure) {
    return SecretMasker.mask(failure, secrets);
  }

  /** Returns true once: only the first 401 of a call is followed by a replay. */
  public boolean mayReplay() {
    boolean first = !replayed;
    replayed = true;
    return first;
  }

  public void beginAttempt() {
    connected = false;
  }

  /** From now on the attempt is held back. */
  public void markWaiting() {
    waiting = true;
  }

  /** From now on the attempt may be sent. */
  public void markAdmitted() {
    waiting = false;
  }

  /** Whether the attempt is held back: a failure now is not one of the network. */
  public boolean isWaiting() {
    return waiting;
  }

  /** Keeps the proxy of a connection that is about to be opened. */
  public void selected(List<Proxy> proxies) {
    proxy = proxies.isEmpty() ? null : proxies.get(0);
  }

  /** Returns host and port of the proxy that was selected last; null for none. */
  public @Nullable String proxyAddress() {
    return proxy != null && proxy.address() instanceof InetSocketAddress address
        ? address.getHostString() + ":" + address.getPort()
        : null;
  }

  public void markConnected() {
    connected = true;
  }

  /** Keeps the real status of a response while OkHttp sees another one. */
  public void hideStatus(int real) {
    hiddenStatus = real;
  }

  /** Returns the response with its real status. */
  public Response restoreStatus(Response response) {
    int real = hiddenStatus;
    hiddenStatus = 0;
    return real == 0 ? response : response.newBuilder().code(real).build();
  }

  public boolean nothingSent() {
    return !connected;
  }

  public void record(String outcome, @Nullable Response response, Duration pause) {
    attempts.add(new Attempt(outcome, pause));
    status = response == null ? OptionalInt.empty() : OptionalInt.of(response.code());
    headers = response == null ? Headers.of() : response.headers();
  }

  public CallEvents events() {
    return events;
  }

  /** Publishes the end of the call. */
  public void finish(Optional<String> failure) {
    events.finished(status, failure, attempts.size(), this::publicHeaders);
  }

  private Map<String, List<String>> publicHeaders() {
    Map<String, List<String>> fields = new TreeMap<>(headers.toMultimap());
    fields.keySet().retainAll(PUBLIC_HEADERS);
    List<String> masked =
        SecretMasker.mask(fields.values().stream().flatMap(List::stream).toList(), secrets);
    Iterator<String> next = masked.iterator();
    fields.replaceAll((name, values) -> values.stream().map(value -> next.next()).toList());
    return fields;
  }

  /** Returns the request and its attempts, for an exception. */
  public CallReport report(Request request) {
    return new CallReport(mask(name(request)), attempts);
  }
}
