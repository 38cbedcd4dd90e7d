package dev.connectorsdk.micrometer;

import java.util.Locale;

/**
 * The operation of an event, in the form of tags.
 *
 * @param client the name of the client class
 * @param method the HTTP method
 * @param uri the path with its placeholders
 */
record Operation(String client, String method, String uri) {
  /** A token request: its path is part of the configuration. */
  private static final String TOKEN_URI = "{token}";

  /**
   * Returns the parts of an operation.
   *
   * @param operation method and path with its placeholders, such as {@code GET accounts/{id}}
   */
  static Operation of(String client, String operation) {
    int blank = operation.indexOf(' ');
    String path = operation.substring(blank + 1);
    boolean complete = path.startsWith("/") || path.startsWith("{");
    return new Operation(
        client, operation.substring(0, Math.max(0, blank)), complete ? path : "/" + path);
  }

  static Operation ofToken(String client) {
    return new Operation(client, "POST", TOKEN_URI);
  }

  /** The method in lower case, as tracers write names: {@code get}. */
  String verb() {
    return method.toLowerCase(Locale.ROOT);
  }
}
