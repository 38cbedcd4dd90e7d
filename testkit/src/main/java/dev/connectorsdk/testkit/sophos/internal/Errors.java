package dev.connectorsdk.testkit.sophos.internal;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.ResponseException;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.UUID;

/** The error responses of all APIs except the token endpoint. */
public final class Errors {
  private Errors() {}

  public static ResponseException badRequest(String message) {
    return error(400, "badRequest", message);
  }

  public static ResponseException validation(String message) {
    return error(400, "validationException", message);
  }

  public static ResponseException unauthorized(String message) {
    return error(401, "Unauthorized", message);
  }

  public static ResponseException forbidden(String message) {
    return error(403, "Forbidden", message);
  }

  public static ResponseException notFound(String message) {
    return error(404, "notFound", message);
  }

  public static ResponseException conflict(String message) {
    return error(409, "resourceConflict", message);
  }

  public static ResponseException limitExceeded(String message) {
    return error(422, "limitExceeded", message);
  }

  public static ResponseException tooManyRequests() {
    return error(429, "tooManyRequests", "The rate limit is reached");
  }

  /** Returns the response to an unknown API path. */
  public static SimulatedResponse noSuchApi() {
    return response(404, "ApplicationNotFound", "No API is found under this path");
  }

  private static ResponseException error(int status, String error, String message) {
    return new ResponseException(response(status, error, message));
  }

  private static SimulatedResponse response(int status, String error, String message) {
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
