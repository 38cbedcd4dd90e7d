package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.http.MalformedJsonException;
import dev.connectorsdk.testkit.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and validates the properties of a request body, and reports all errors at once. */
public final class JsonBody {
  private final Map<?, ?> properties;
  private final List<String> errors = new ArrayList<>();

  private JsonBody(Map<?, ?> properties) {
    this.properties = properties;
  }

  /** Reads the body of a request, or rejects it with 400 if it is not a JSON object. */
  public static JsonBody of(Request request) {
    try {
      return new JsonBody(request.json());
    } catch (MalformedJsonException malformed) {
      throw ApiErrorException.of(400, "Bad Request");
    }
  }

  public boolean has(String name) {
    return properties.get(name) != null;
  }

  public String requiredText(String name) {
    Optional<String> text = text(name).filter(value -> !value.isBlank());
    if (text.isEmpty()) {
      addError(name + " should not be empty");
    }
    return text.orElse("");
  }

  public Optional<String> text(String name) {
    return read(name, String.class, "a string");
  }

  public Optional<Boolean> flag(String name) {
    return read(name, Boolean.class, "a boolean value");
  }

  public Optional<Number> number(String name) {
    return read(name, Number.class, "a number");
  }

  public Optional<Map<?, ?>> map(String name) {
    return read(name, Map.class, "an object").map(map -> (Map<?, ?>) map);
  }

  public List<String> texts(String name) {
    return read(name, List.class, "an array").stream()
        .flatMap(list -> ((List<?>) list).stream())
        .map(String::valueOf)
        .toList();
  }

  public void addError(String error) {
    errors.add(error);
  }

  /** Rejects the request with 400 if there were errors. */
  public void check() {
    if (!errors.isEmpty()) {
      throw ApiErrorException.invalid(errors.toArray(String[]::new));
    }
  }

  private <T> Optional<T> read(String name, Class<T> type, String expected) {
    Object value = properties.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      addError(name + " must be " + expected);
      return Optional.empty();
    }
    return Optional.of(type.cast(value));
  }
}
