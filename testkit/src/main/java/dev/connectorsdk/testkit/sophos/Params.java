package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a call, whether they stand in the query or in a JSON body; each getter refuses
 * a value of the wrong form with 400.
 */
final class Params {
  private final @Nullable Request query;
  private final Map<String, Object> body;

  private Params(@Nullable Request query, Map<String, Object> body) {
    this.query = query;
    this.body = body;
  }

  static Params ofQuery(Request request) {
    return new Params(request, Map.of());
  }

  /** Reads the body, which must be a JSON object. */
  static Params ofBody(Request request) {
    return new Params(null, request.json());
  }

  static Params ofBody(Map<String, Object> body) {
    return new Params(null, body);
  }

  Set<String> names() {
    return query == null ? body.keySet() : query.query().keySet();
  }

  boolean has(String name) {
    return value(name) != null;
  }

  Optional<String> text(String name) {
    Object value = value(name);
    if (value == null || value instanceof String) {
      return Optional.ofNullable((String) value);
    }
    throw wrong(name, "a text");
  }

  String requiredText(String name) {
    return text(name)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> Errors.badRequest(name + " is required"));
  }

  /** One of some texts, or nothing. */
  Optional<String> oneOf(String name, Set<String> allowed) {
    Optional<String> text = text(name);
    text.ifPresent(value -> check(name, value, allowed));
    return text;
  }

  List<String> texts(String name) {
    if (query != null) {
      return query.queryList(name);
    }
    return items(name).stream().map(item -> textItem(name, item)).toList();
  }

  List<String> textsOf(String name, Set<String> allowed) {
    List<String> texts = texts(name);
    texts.forEach(value -> check(name, value, allowed));
    return texts;
  }

  /** The objects of a list in the body. */
  List<Params> objects(String name) {
    return items(name).stream().map(item -> objectItem(name, item)).toList();
  }

  Optional<Boolean> flag(String name) {
    Object value = value(name);
    if (value == null || value instanceof Boolean) {
      return Optional.ofNullable((Boolean) value);
    }
    if (query != null && (value.equals("true") || value.equals("false"))) {
      return Optional.of(value.equals("true"));
    }
    throw wrong(name, "true or false");
  }

  boolean requiredFlag(String name) {
    return flag(name).orElseThrow(() -> Errors.badRequest(name + " is required"));
  }

  /** A number from 1 to a maximum, or the fallback. */
  int number(String name, int fallback, int max) {
    Object value = value(name);
    if (value == null) {
      return fallback;
    }
    try {
      int number = Integer.parseInt(value.toString());
      if (number >= 1 && number <= max) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      throw wrong(name, "a whole number");
    }
    throw Errors.badRequest(name + " must be between 1 and " + max);
  }

  private @Nullable Object value(String name) {
    if (query == null) {
      return body.get(name);
    }
    return query.query(name).filter(text -> !text.isEmpty()).orElse(null);
  }

  private List<?> items(String name) {
    Object value = value(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> items) {
      return items;
    }
    throw wrong(name, "a list");
  }

  private static String textItem(String name, @Nullable Object item) {
    if (item instanceof String text) {
      return text;
    }
    throw wrong(name, "a list of texts");
  }

  @SuppressWarnings("unchecked") // what the JSON reader makes has text names only
  private static Params objectItem(String name, @Nullable Object item) {
    if (item instanceof Map<?, ?> object) {
      return new Params(null, (Map<String, Object>) object);
    }
    throw wrong(name, "a list of objects");
  }

  private static void check(String name, String value, Set<String> allowed) {
    if (!allowed.contains(value)) {
      throw Errors.badRequest(name + " must be one of " + allowed.stream().sorted().toList());
    }
  }

  private static RuntimeException wrong(String name, String form) {
    return Errors.badRequest(name + " must be " + form);
  }
}
