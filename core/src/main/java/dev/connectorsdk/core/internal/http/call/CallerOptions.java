package dev.connectorsdk.core.internal.http.call;

import dev.connectorsdk.core.CallOptions;
import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import okhttp3.Request;

/** The options of the calls in one scope, in the form in which requests carry them. */
public final class CallerOptions {
  private final CallOptions options;
  private final Map<String, String> headers;
  private final RequestSecrets secrets;

  public CallerOptions(CallOptions options) {
    this.options = options;
    this.headers = options.headers().isEmpty() ? Map.of() : CallerHeaders.of(options.headers());
    this.secrets = RequestSecrets.in(options.headers());
  }

  /** Adds the headers, and what the interceptors read. */
  public void addTo(Request.Builder request) {
    headers.forEach(request::header);
    if (options.retryPolicy().isPresent()) {
      request.tag(RetryPolicy.class, options.retryPolicy().get());
    }
  }

  /** Masks the secrets among the headers in everything that the call reports. */
  public void mask(CallTrace trace) {
    secrets.secrets().forEach(trace::maskSecret);
  }

  public Duration timeout(ClientOptions client) {
    return options.timeout().orElse(client.callTimeout());
  }

  public Optional<String> tag() {
    return options.tag();
  }

  /** Returns the retry policy of a request. */
  public static RetryPolicy retryPolicy(Request request, ClientOptions client) {
    RetryPolicy own = request.tag(RetryPolicy.class);
    return own == null ? client.retryPolicy() : own;
  }
}
