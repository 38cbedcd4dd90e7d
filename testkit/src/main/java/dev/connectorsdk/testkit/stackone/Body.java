package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.MalformedJsonException;
import dev.connectorsdk.testkit.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request body under validation: it is read member by member and complains at the end. */
final class Body {
  private final Map<?, ?> members;
  private final List<String> complaints = new ArrayList<>();

  private Body(Map<?, ?> members) {
    this.members = members;
  }

  /** Reads the body of a request, or refuses it with 400 if that is no JSON object. */
  static Body of(Request request) {
    try {
      return new Body(request.json());
    } catch (MalformedJsonException noObject) {
      throw Rejection.of(400, "Bad Request");
    }
  }

  boolean has(String name) {
    return members.get(name) != null;
  }

  String requiredText(String name) {
    Optional<String> text = text(name).filter(value -> !value.isBlank());
    if (text.isEmpty()) {
      complain(name + " should not be empty");
    }
    return text.orElse("");
  }

  Optional<String> text(String name) {
    return read(name, String.class, "a string");
  }

  Optional<Boolean> flag(String name) {
    return read(name, Boolean.class, "a boolean value");
  }

  Optional<Number> number(String name) {
    return read(name, Number.class, "a number");
  }

  Optional<Map<?, ?>> map(String name) {
    return read(name, Map.class, "an object").map(map -> (Map<?, ?>) map);
  }

  List<String> texts(String name) {
    return read(name, List.class, "an array").stream()
        .flatMap(list -> ((List<?>) list).stream())
        .map(String::valueOf)
        .toList();
  }

  void complain(String complaint) {
    complaints.add(complaint);
  }

  /** Refuses the request with 400 if anything was wrong with it. */
  void check() {
    if (!complaints.isEmpty()) {
      throw Rejection.invalid(complaints.toArray(String[]::new));
    }
  }

  private <T> Optional<T> read(String name, Class<T> type, String wanted) {
    Object value = members.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      complain(name + " must be " + wanted);
      return Optional.empty();
    }
    return Optional.of(type.cast(value));
  }
}
