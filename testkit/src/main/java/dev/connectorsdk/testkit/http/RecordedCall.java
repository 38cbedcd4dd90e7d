package dev.connectorsdk.testkit.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

  private static final List<String> READS = List.of("GET", "HEAD", "OPTIONS");
  private static final List<String> ACCOUNT_HEADERS =
      List.of("X-Tenant-ID", "X-Partner-ID", "X-Organization-ID", "x-account-id");

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

  /** Whether it is neither GET, HEAD nor OPTIONS. */
  public boolean isWrite() {
    return !READS.contains(method);
  }

  /** Whether it asked an OAuth 2.0 token endpoint for a token. */
  public boolean isTokenRequest() {
    return isWrite() && route.endsWith("/oauth2/token");
  }

  /**
   * The account that the call was for: what its account header says, be it Sophos Central's {@code
   * X-Tenant-ID}, {@code X-Partner-ID} or {@code X-Organization-ID}, or StackOne's {@code
   * x-account-id}; empty if it had none.
   */
  public Optional<String> account() {
    return ACCOUNT_HEADERS.stream().flatMap(name -> header(name).stream()).findFirst();
  }

  /**
   * What stood in a placeholder of the route; masked if it is a secret.
   *
   * @throws IllegalArgumentException if the route has no such placeholder
   */
  public String pathValue(String placeholder) {
    int index = List.of(route.split("/")).indexOf("{" + placeholder + "}");
    if (index < 0) {
      throw new IllegalArgumentException(
          "The route " + route + " has no placeholder " + placeholder);
    }
    return path.split("/", -1)[index];
  }

  /**
   * The body as a JSON object, its secret members masked.
   *
   * @throws MalformedJsonException if it is something else
   */
  public Map<String, Object> json() {
    return Json.readObject(body);
  }

  /** The body as a form, its secret fields masked. */
  public Map<String, String> form() {
    return Request.parseForm(body);
  }

  /**
   * Checks the account that the call was for.
   *
   * @throws AssertionError if it was for another, or for none
   */
  public RecordedCall expectAccount(String id) {
    return expect("the account " + id, account(), id);
  }

  /**
   * Checks a header field.
   *
   * @throws AssertionError if its first value is another, or it is absent
   * @throws IllegalArgumentException if the field holds a secret, which is masked here
   */
  public RecordedCall expectHeader(String name, String value) {
    if (Masking.isSecret(name)) {
      throw new IllegalArgumentException(
          "Recorded calls have " + name + " masked: check that the header is present instead");
    }
    return expect("the header " + name + ": " + value, header(name), value);
  }

  /**
   * Checks a query parameter.
   *
   * @throws AssertionError if its first value is another, or it is absent
   * @throws IllegalArgumentException if the parameter holds a secret, which is masked here
   */
  public RecordedCall expectQuery(String name, String value) {
    if (Masking.isSecret(name)) {
      throw new IllegalArgumentException(
          "Recorded calls have " + name + " masked: check that the parameter is present instead");
    }
    return expect("the query parameter " + name + "=" + value, query(name), value);
  }

  private RecordedCall expect(String what, Optional<String> found, String wanted) {
    if (found.filter(wanted::equals).isEmpty()) {
      throw new AssertionError(
          "Expected " + what + ", found " + found.orElse("none") + " in\n  " + line());
    }
    return this;
  }

  /** The call in one line, for messages. */
  String line() {
    String parameters =
        query.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + value))
            .collect(Collectors.joining("&"));
    return method
        + " "
        + path
        + (parameters.isEmpty() ? "" : "?" + parameters)
        + " -> "
        + (status == 0 ? "no answer" : Integer.toString(status))
        + " ("
        + server
        + account().map(id -> ", account " + id).orElse("")
        + (expected() ? ")" : ", unknown path)");
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
