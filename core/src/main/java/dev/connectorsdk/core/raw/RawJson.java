package dev.connectorsdk.core.raw;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the bodies of raw calls: models of the SDK as the service does, others plainly.
 */
final class RawJson {
  private static final MediaType JSON = MediaType.get("application/json");

  private final ApiBinding binding;
  private final String models;
  private final Json userTypes = Json.userTypes();

  RawJson(ApiBinding binding, String modelPackage) {
    this.binding = binding;
    this.models = modelPackage;
  }

  /**
   * Returns the body.
   *
   * @throws IllegalArgumentException if the value has no JSON form, or is a text that is not JSON
   */
  RequestBody write(Object body) {
    if (body instanceof String text) {
      return RequestBody.create(checked(text), JSON);
    }
    return RequestBody.create(text(body), JSON);
  }

  /** Returns the JSON text of a value. */
  String text(Object value) {
    return format(value.getClass()).write(Object.class, value);
  }

  private String checked(String text) {
    try {
      Object unused = userTypes.<@Nullable Object>read(Object.class, text);
      return text;
    } catch (JsonMismatchException e) {
      throw new IllegalArgumentException(
          "The body is a text that is not JSON, at "
              + e.path()
              + ": pass a map, a list or a record, or a complete JSON text.");
    }
  }

  /**
   * Returns the value of a response, or of a part of it.
   *
   * @throws dev.connectorsdk.core.error.DecodingException if the text is not what the type defines
   */
  <T> T read(RawResponse response, String text, Class<T> type) {
    try {
      @Nullable T value = format(type).read(type, text, binding.unreadable(response.operation()));
      if (value == null) {
        throw response.unreadable("$", "it is null.", null);
      }
      return value;
    } catch (JsonMismatchException e) {
      throw response.unreadable(e.path(), e.getMessage() + ".", e);
    }
  }

  private Json format(Class<?> type) {
    String name = type.getName();
    return name.startsWith(models + ".") ? binding.json() : userTypes;
  }
}
