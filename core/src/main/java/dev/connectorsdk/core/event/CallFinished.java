package dev.connectorsdk.core.event;

import dev.connectorsdk.core.internal.http.call.RequestIds;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Published when a call ends.
 *
 * @param client the name of the client class
 * @param operation method and path with its placeholders
 * @param status the HTTP status of the last attempt; absent if it received no response
 * @param failure the name of the exception class; absent after a success
 * @param attempts the number of attempts
 * @param took the time of the call, token request, retries and waits included
 * @param headers response headers of the last attempt, by their names in any letter case: the type,
 *     length and date of the body, request ids, rate limits and {@code Retry-After}. Others may
 *     contain secrets; a raw call returns all. Empty if it received no response
 * @param tag the {@link dev.connectorsdk.core.CallOptions#tag() tag} of the call
 */
public record CallFinished(
    String client,
    String operation,
    OptionalInt status,
    Optional<String> failure,
    int attempts,
    Duration took,
    Map<String, List<String>> headers,
    Optional<String> tag) {

  /** Copies the headers. */
  public CallFinished {
    Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.putAll(headers);
    headers = Collections.unmodifiableMap(fields);
  }

  /** The id to quote to the vendor's support; absent if the service returned none in a header. */
  public Optional<String> requestId() {
    return RequestIds.of(headers);
  }
}
