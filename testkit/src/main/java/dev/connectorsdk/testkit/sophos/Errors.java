package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.ResponseException;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.UUID;

/** The common error object of all families; the token endpoint has its own. */
final class Errors {
  private Errors() {}

  static ResponseException badRequest(String message) {
    return refusal(400, "badRequest", message);
  }

  static ResponseException validation(String message) {
    return refusal(400, "validationException", message);
  }

  static ResponseException unauthorized(String message) {
    return refusal(401, "Unauthorized", message);
  }

  static ResponseException forbidden(String message) {
    return refusal(403, "Forbidden", message);
  }

  static ResponseException notFound(String message) {
    return refusal(404, "notFound", message);
  }

  static ResponseException conflict(String message) {
    return refusal(409, "resourceConflict", message);
  }

  static ResponseException tooManyRequests() {
    return refusal(429, "tooManyRequests", "The rate limit is reached");
  }

  /** What an unknown API path answers. */
  static SimulatedResponse noSuchApi() {
    return answer(404, "ApplicationNotFound", "No API is found under this path");
  }

  private static ResponseException refusal(int status, String error, String message) {
    return new ResponseException(answer(status, error, message));
  }

  private static SimulatedResponse answer(int status, String error, String message) {
    return SimulatedResponse.json(
        status,
        Json.object(
            "error",
            error,
            "message",
            message,
            "correlationId",
            UUID.randomUUID().toString(),
            "requestId",
            UUID.randomUUID().toString()));
  }
}
