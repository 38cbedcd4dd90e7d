package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.Json.UnreadableListener;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import java.util.Objects;

/** Converts parts of a result, which has no model, to typed values. */
final class PayloadReader {
  private final Json stackOne;
  private final String request;
  private final UnreadableListener unreadable;

  PayloadReader(ApiBinding binding, String request) {
    this.stackOne = binding.json();
    this.request = request;
    this.unreadable = binding.unreadable(request);
  }

  /** Converts a row to the user's type: its components have the names of the properties. */
  <T> T row(Class<T> type, Object value, String path) {
    return read(Json.userTypes(), type, value, path);
  }

  /** Converts a value to a type of the SDK. */
  <T> T model(Class<T> type, Object value, String path) {
    return read(stackOne, type, value, path);
  }

  private <T> T read(Json json, Class<T> type, Object value, String path) {
    UnreadableListener listener =
        (at, expected) -> unreadable.unreadable(path + at.substring(1), expected);
    try {
      Object model = json.read(type, stackOne.write(Object.class, value), listener);
      return type.cast(Objects.requireNonNull(model));
    } catch (JsonMismatchException e) {
      String place = path + e.path().substring(1);
      throw new DecodingException(
          CallReport.notSent(request),
          place,
          "returned a value at " + place + " that does not match " + type.getSimpleName() + ".",
          "Compare the type with the action's result: a property that may be absent is an"
              + " Optional.",
          null,
          e);
    }
  }

  /** Returns the exception for a result that cannot be continued. */
  DecodingException unreadable(String path, String reason) {
    return new DecodingException(
        CallReport.notSent(request),
        path,
        "returned a result that " + reason,
        "Run the action page by page yourself: its cursor is in members().",
        null,
        null);
  }
}
