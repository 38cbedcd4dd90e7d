package dev.connectorsdk.testkit.stackone;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The connected product turned a call down, or did not answer it. */
public final class ProviderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String url;
  private final transient @Nullable Object body;
  private final @Nullable AccountFailure failure;
  private final @Nullable String retryAfter;

  private ProviderException(
      int status,
      String url,
      @Nullable Object body,
      @Nullable AccountFailure failure,
      @Nullable String retryAfter) {
    super("The provider answered " + status + " to " + url);
    this.status = status;
    this.url = url;
    this.body = body;
    this.failure = failure;
    this.retryAfter = retryAfter;
  }

  /** A call that got an error answer; the body is shown under {@code provider_errors}. */
  public static ProviderException ofStatus(int status, String url, @Nullable Object body) {
    return new ProviderException(status, url, body, null, null);
  }

  /** A call that got no answer at all. */
  public static ProviderException noResponse(String url) {
    return new ProviderException(0, url, null, null, null);
  }

  /** Says that the credentials were refused: the account becomes unusable. */
  public ProviderException accountFailure(AccountFailure reason) {
    return new ProviderException(status, url, body, reason, retryAfter);
  }

  /** Passes on the provider's {@code Retry-After}. */
  public ProviderException retryAfter(@Nullable String header) {
    return new ProviderException(status, url, body, failure, header);
  }

  Optional<AccountFailure> failure() {
    return Optional.ofNullable(failure);
  }

  int status() {
    return status;
  }

  Optional<String> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** Returns an entry of {@code provider_errors}. */
  Map<String, @Nullable Object> toMap() {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("status", status == 0 ? null : status);
    entry.put("url", url);
    entry.put("raw", body);
    return entry;
  }
}
