package dev.connectorsdk.micrometer;

import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.Propagator;
import io.micrometer.observation.transport.SenderContext;
import java.util.OptionalInt;
import okhttp3.Headers;
import okhttp3.Response;

/**
 * The observation of an attempt: one HTTP request of a call or of a token request. Its carrier has
 * the headers that a tracer adds, and none of the request's, which contain a token.
 */
public final class AttemptContext extends SenderContext<Headers.Builder> {
  private final Operation operation;
  private final String host;
  private OptionalInt status = OptionalInt.empty();
  private String exception = HttpTag.NONE;

  AttemptContext(Operation operation, String host, Propagator.Setter<Headers.Builder> setter) {
    super(setter, Kind.CLIENT);
    this.operation = operation;
    this.host = host;
    setCarrier(new Headers.Builder());
    setRemoteServiceName(host);
  }

  /** The name of the client class, such as {@code SophosClient}. */
  public String client() {
    return operation.client();
  }

  /** The HTTP method. */
  public String method() {
    return operation.method();
  }

  /**
   * The path with its placeholders, such as {@code /common/v1/alerts/{id}}; {@code {token}} of a
   * token request.
   */
  public String uriTemplate() {
    return operation.uri();
  }

  /** The host, which is on the client's allow-list. */
  public String host() {
    return host;
  }

  /** The HTTP status; absent before the response, or without one. */
  public OptionalInt status() {
    return status;
  }

  Operation operation() {
    return operation;
  }

  /** The name of an exception class, or {@code none}. */
  String exception() {
    return exception;
  }

  void finish(Response response) {
    status = OptionalInt.of(response.code());
  }

  void fail(Throwable failure) {
    exception = failure.getClass().getSimpleName();
  }
}
