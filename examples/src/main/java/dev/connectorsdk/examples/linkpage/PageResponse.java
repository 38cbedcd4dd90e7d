package dev.connectorsdk.examples.linkpage;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A response to a browser.
 *
 * @param location the redirect target; empty for a response with a body
 */
record PageResponse(int status, String type, String body, String location) {

  static PageResponse of(String type, String body) {
    return new PageResponse(200, type + "; charset=utf-8", body, "");
  }

  static PageResponse error(int status, String message) {
    return new PageResponse(status, "text/plain; charset=utf-8", message, "");
  }

  /** Redirects after a form, so that reloading the page does not resubmit it. */
  static PageResponse seeOther(String location) {
    return new PageResponse(303, "text/plain; charset=utf-8", "", location);
  }

  /** Sends the response with headers that protect the page and its secrets. */
  void send(HttpExchange exchange, String policy) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Content-Security-Policy", policy);
    headers.set("Cache-Control", "no-store");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
    if (!location.isEmpty()) {
      headers.set("Location", location);
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
