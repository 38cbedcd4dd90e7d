package dev.connectorsdk.testkit.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A recorded request, safe to print: tokens, secrets, passwords and session cookies are masked in
 * path, query, headers and body.
 *
 * @param server the name of the server, such as {@code global}
 * @param method in upper case
 * @param path as sent, without the query; a secret in it is masked
 * @param route the template that matched, such as {@code /alerts/{alertId}}; empty if none did
 * @param query the query parameters, each with all its values
 * @param headers the header fields; names are case-insensitive
 * @param body the body with masked secrets; only its length if it is neither JSON nor a form
 * @param status the HTTP status of the response, or 0 if there was none
 * @param at the time of the request, by the simulator's clock
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

  /** Copies the header fields into a map with case-insensitive names. */
  public RecordedCall {
    Map<String, List<String>> caseless = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    caseless.putAll(headers);
    headers = caseless;
  }

  /** Whether the simulator has a route for the path and the method. */
  public boolean expected() {
    return !route.isEmpty();
  }

  /** Whether it is neither GET, HEAD nor OPTIONS. */
  public boolean isWrite() {
    return !READS.contains(method);
  }

  /** Whether it is a request to an OAuth 2.0 token endpoint. */
  public boolean isTokenRequest() {
    return isWrite() && route.endsWith("/oauth2/token");
  }

  /**
   * Returns the account of the call: the value of Sophos Central's {@code X-Tenant-ID}, {@code
   * X-Partner-ID} or {@code X-Organization-ID}, or of StackOne's {@code x-account-id}; absent
   * without such a header.
   */
  public Optional<String> account() {
    return ACCOUNT_HEADERS.stream().flatMap(name -> header(name).stream()).findFirst();
  }

  /**
   * Returns the value of a placeholder of the route; masked if it is a secret.
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
   * Returns the body as a JSON object, with masked secrets.
   *
   * @throws MalformedJsonException if it is not a JSON object
   */
  public Map<String, Object> json() {
    return Json.readObject(body);
  }

  /** Returns the body as a form, with masked secrets. */
  public Map<String, String> form() {
    return Request.parseForm(body);
  }

  /**
   * Checks the account of the call.
   *
   * @throws AssertionError if it is another one or absent
   */
  public RecordedCall expectAccount(String id) {
    return expect("the account " + id, account(), id);
  }

  /**
   * Checks a header field.
   *
   * @throws AssertionError if its first value is another one or absent
   * @throws IllegalArgumentException if the field is a secret, which is masked here
   */
  public RecordedCall expectHeader(String name, String value) {
    if (SecretMasking.isSecret(name)) {
      throw new IllegalArgumentException(
          "Recorded calls have " + name + " masked: check that the header is present instead");
    }
    return expect("the header " + name + ": " + value, header(name), value);
  }

  /**
   * Checks a query parameter.
   *
   * @throws AssertionError if its first value is another one or absent
   * @throws IllegalArgumentException if the parameter is a secret, which is masked here
   */
  public RecordedCall expectQuery(String name, String value) {
    if (SecretMasking.isSecret(name)) {
      throw new IllegalArgumentException(
          "Recorded calls have " + name + " masked: check that the parameter is present instead");
    }
    return expect("the query parameter " + name + "=" + value, query(name), value);
  }

  private RecordedCall expect(String what, Optional<String> found, String expected) {
    if (found.filter(expected::equals).isEmpty()) {
      throw new AssertionError(
          "Expected " + what + ", found " + found.orElse("none") + " in\n  " + line());
    }
    return this;
  }

  /** Returns the call in one line, for messages. */
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
        + (status == 0 ? "no response" : Integer.toString(status))
        + " ("
        + server
        + account().map(id -> ", account " + id).orElse("")
        + (expected() ? ")" : ", unknown path)");
  }

  /** Returns the first value of a header field. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** Returns the first value of a query parameter. */
  public Optional<String> query(String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst();
  }
}
