package dev.connectorsdk.core;

import dev.connectorsdk.core.internal.http.call.CallerHeaders;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Options of the calls in one scope, such as {@code tenant.with(o -> o.timeout(…))}. What is absent
 * is as in the {@link ClientOptions}. Later versions may add components: create it with {@link
 * #builder()}.
 *
 * @param timeout the maximum time of a whole call, token request, retries and waits included; 1
 *     millisecond to 24 days, shorter or longer than {@link ClientOptions#callTimeout()}
 * @param retryPolicy how often and when failed calls are retried. Its {@code maxSharedWait} is not
 *     used: it belongs to the client
 * @param headers headers in addition to those of the scope: texts, or secrets, which are masked;
 *     visible ASCII characters and blanks. The headers that the SDK sets, such as {@code
 *     Authorization}, are refused
 * @param tag a text of up to {@value #MAX_TAG_LENGTH} printable ASCII characters for the listeners
 *     of the client, such as the name of a job. Not sent. Must not contain a secret
 */
@Value.Builder
public record CallOptions(
    Optional<Duration> timeout,
    Optional<RetryPolicy> retryPolicy,
    Map<String, Object> headers,
    Optional<String> tag) {
  /** The maximum length of a tag in characters. */
  public static final int MAX_TAG_LENGTH = 100;

  /** Rejects values out of range. */
  public CallOptions {
    headers = Map.copyOf(headers);
    if (!headers.isEmpty()) {
      CallerHeaders.of(headers);
    }
    timeout.ifPresent(CallOptions::requireTimeout);
    tag.ifPresent(CallOptions::requireTag);
  }

  private static void requireTimeout(Duration timeout) {
    if (timeout.toMillis() < 1 || timeout.toMillis() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "timeout must be from 1 millisecond to 24 days, was " + timeout);
    }
  }

  private static void requireTag(String tag) {
    boolean printable = tag.chars().allMatch(c -> c >= ' ' && c <= '~');
    if (tag.isBlank() || tag.length() > MAX_TAG_LENGTH || !printable) {
      throw new IllegalArgumentException(
          "tag must be 1 to " + MAX_TAG_LENGTH + " printable ASCII characters on one line.");
    }
  }

  /** Returns options without any value. */
  public static CallOptions none() {
    // no builder: each client calls this at its start, and need not load those classes
    return new CallOptions(Optional.empty(), Optional.empty(), Map.of(), Optional.empty());
  }

  /** Returns these options, and those of other ones where these have none. */
  public CallOptions orElse(CallOptions other) {
    Map<String, Object> all = new LinkedHashMap<>(other.headers);
    all.keySet().removeIf(name -> headers.keySet().stream().anyMatch(name::equalsIgnoreCase));
    all.putAll(headers);
    return new CallOptions(
        timeout.or(other::timeout), retryPolicy.or(other::retryPolicy), all, tag.or(other::tag));
  }

  /** Has the names of the headers, without their values. */
  @Override
  public String toString() {
    return "CallOptions[timeout=%s, retryPolicy=%s, headers=%s, tag=%s]"
        .formatted(
            timeout.map(Object::toString).orElse(""),
            retryPolicy.map(Object::toString).orElse(""),
            headers.keySet(),
            tag.orElse(""));
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CallOptions}. */
  public static final class Builder extends CallOptionsBuilder {
    Builder() {}
  }
}
