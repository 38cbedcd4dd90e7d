package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import java.lang.reflect.InaccessibleObjectException;
import java.util.Objects;

/** Converts parts of a result, which has no model, to typed values. */
final class PayloadReader {
  /** A row's properties have the provider's names: a component has the name of its property. */
  private final Json provider = Json.camelCase();

  private final Json stackOne;
  private final String request;

  PayloadReader(Json stackOne, String request) {
    this.stackOne = stackOne;
    this.request = request;
  }

  /** Converts a row to the user's type. */
  <T> T row(Class<T> type, Object value, String path) {
    try {
      return read(provider, type, value, path);
    } catch (InaccessibleObjectException e) {
      throw new IllegalArgumentException(
          type.getName()
              + " is not accessible: add \"opens "
              + type.getPackageName()
              + " to dev.connectorsdk.core;\" to module-info.java of its module.",
          e);
    }
  }

  /** Converts a value to a type of the SDK. */
  <T> T model(Class<T> type, Object value, String path) {
    return read(stackOne, type, value, path);
  }

  private <T> T read(Json json, Class<T> type, Object value, String path) {
    try {
      Object model = json.read(type, stackOne.write(Object.class, value));
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
