package dev.connectorsdk.testkit.stackone;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown by an action or a proxy handler when the connected product fails a call. */
public final class ProviderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String url;
  private final transient @Nullable Object body;
  private final @Nullable AccountFailure accountFailure;
  private final @Nullable String retryAfter;

  private ProviderException(
      int status,
      String url,
      @Nullable Object body,
      @Nullable AccountFailure accountFailure,
      @Nullable String retryAfter) {
    super("The provider returned " + (status == 0 ? "no response" : status) + " for " + url);
    this.status = status;
    this.url = url;
    this.body = body;
    this.accountFailure = accountFailure;
    this.retryAfter = retryAfter;
  }

  /**
   * Creates the exception for an error response.
   *
   * @param body the body as JSON values, which {@code provider_errors} contains
   */
  public static ProviderException ofStatus(int status, String url, @Nullable Object body) {
    return new ProviderException(status, url, body, null, null);
  }

  /** Creates the exception for a call without a response. */
  public static ProviderException noResponse(String url) {
    return new ProviderException(0, url, null, null, null);
  }

  /** Adds that the provider rejected the credentials, which puts the account into error. */
  public ProviderException accountFailure(AccountFailure failure) {
    return new ProviderException(status, url, body, failure, retryAfter);
  }

  /** Adds the provider's {@code Retry-After}; null for none. */
  public ProviderException retryAfter(@Nullable String header) {
    return new ProviderException(status, url, body, accountFailure, header);
  }

  /** Returns the HTTP status, or 0 without a response. */
  public int status() {
    return status;
  }

  /** Returns the URL of the call. */
  public String url() {
    return url;
  }

  /** Returns the body of the error response; absent without one. */
  public Optional<Object> body() {
    return Optional.ofNullable(body);
  }

  /** Returns why the account cannot be used; absent if the credentials were accepted. */
  public Optional<AccountFailure> accountFailure() {
    return Optional.ofNullable(accountFailure);
  }

  /** Returns the provider's {@code Retry-After}. */
  public Optional<String> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
