package dev.connectorsdk.testkit.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request that a simulator saw, safe to print: tokens, secrets, passwords and session cookies are
 * masked in path, query, headers and body.
 *
 * @param server the name of the server within the simulator, such as {@code global}
 * @param method in capitals
 * @param path as sent, without the query; a secret in it is masked
 * @param route the template that matched, such as {@code /alerts/{alertId}}; empty if none did
 * @param query the query parameters, each with all its values
 * @param headers the header fields; names compare without case
 * @param body the body, with secret members masked; only its length if it is neither JSON nor a
 *     form
 * @param status the HTTP status answered, or 0 if the connection was cut or kept silent instead
 * @param at when it came, by the simulator's clock
 */
public record RecordedCall(
    String server,
    String method,
    String path,
    String route,
    Map<String, List<String>> query,
    Map<String, List<String>> headers,
    String body,
    int status,
    Instant at) {

  /** Keeps header names comparable without case. */
  public RecordedCall {
    Map<String, List<String>> caseless = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    caseless.putAll(headers);
    headers = caseless;
  }

  /** Whether the simulator knows the path with this method. */
  public boolean expected() {
    return !route.isEmpty();
  }

  /** The first value of a header field. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The first value of a query parameter. */
  public Optional<String> query(String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst();
  }
}
