package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import java.lang.reflect.InaccessibleObjectException;
import java.util.Objects;

/** Makes typed values of what came without a model. */
final class PayloadReader {
  /** The connected product's spelling: a member is called as its component is. */
  private final Json product = Json.camelCase();

  private final Json stackOne;
  private final String request;

  PayloadReader(Json stackOne, String request) {
    this.stackOne = stackOne;
    this.request = request;
  }

  /** A value of the user's own type. */
  <T> T row(Class<T> type, Object value, String path) {
    try {
      return read(product, type, value, path);
    } catch (InaccessibleObjectException e) {
      throw new IllegalArgumentException(
          type.getName()
              + " cannot be reached: let module-info.java of its module say \"opens "
              + type.getPackageName()
              + " to dev.connectorsdk.core;\"",
          e);
    }
  }

  /** A value of the SDK's own. */
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
          "was answered, but " + place + " is not what " + type.getSimpleName() + " says.",
          "Compare the type with the action's answer: what may be absent is an Optional.",
          null,
          e);
    }
  }

  /** What is thrown where an answer cannot be gone on from. */
  DecodingException refusal(String path, String what) {
    return new DecodingException(
        CallReport.notSent(request),
        path,
        "was answered, but the answer " + what,
        "Run the action page by page yourself: its cursor is among members().",
        null,
        null);
  }
}
