package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, in the query or in a JSON body; each getter rejects a value of the
 * wrong form with 400.
 */
public final class Parameters {
  private final @Nullable Request query;
  private final Map<String, Object> body;

  private Parameters(@Nullable Request query, Map<String, Object> body) {
    this.query = query;
    this.body = body;
  }

  public static Parameters ofQuery(Request request) {
    return new Parameters(request, Map.of());
  }

  /** Returns the properties of the body, which must be a JSON object. */
  public static Parameters ofBody(Request request) {
    return new Parameters(null, request.json());
  }

  public static Parameters ofBody(Map<String, Object> body) {
    return new Parameters(null, body);
  }

  public Set<String> names() {
    return query == null ? body.keySet() : query.query().keySet();
  }

  public boolean has(String name) {
    return find(name) != null;
  }

  public Optional<Object> value(String name) {
    return Optional.ofNullable(find(name));
  }

  public Optional<String> text(String name) {
    Object value = find(name);
    if (value == null || value instanceof String) {
      return Optional.ofNullable((String) value);
    }
    throw wrong(name, "a string");
  }

  public String requiredText(String name) {
    return text(name)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> Errors.badRequest(name + " is required"));
  }

  /** Returns a text from a fixed set of values. */
  public Optional<String> oneOf(String name, Set<String> allowed) {
    Optional<String> text = text(name);
    text.ifPresent(value -> check(name, value, allowed));
    return text;
  }

  public List<String> texts(String name) {
    if (query != null) {
      return query.queryList(name);
    }
    return list(name).stream().map(item -> textItem(name, item)).toList();
  }

  public List<String> texts(String name, Set<String> allowed) {
    List<String> texts = texts(name);
    texts.forEach(value -> check(name, value, allowed));
    return texts;
  }

  /** Returns the objects of a list in the body. */
  public List<Parameters> objects(String name) {
    return list(name).stream().map(item -> objectItem(name, item)).toList();
  }

  /** Returns an object in the body. */
  public Optional<Parameters> object(String name) {
    return value(name)
        .map(
            value -> {
              if (value instanceof Map<?, ?>) {
                return objectItem(name, value);
              }
              throw wrong(name, "an object");
            });
  }

  public Optional<Boolean> flag(String name) {
    Object value = find(name);
    if (value == null || value instanceof Boolean) {
      return Optional.ofNullable((Boolean) value);
    }
    if (query != null && (value.equals("true") || value.equals("false"))) {
      return Optional.of(value.equals("true"));
    }
    throw wrong(name, "true or false");
  }

  public boolean requiredFlag(String name) {
    return flag(name).orElseThrow(() -> Errors.badRequest(name + " is required"));
  }

  /** Returns a number from 1 to a maximum, or the default. */
  public int number(String name, int defaultValue, int max) {
    Object value = find(name);
    if (value == null) {
      return defaultValue;
    }
    try {
      int number = Integer.parseInt(value.toString());
      if (number >= 1 && number <= max) {
        return number;
      }
    } catch (NumberFormatException malformed) {
      throw wrong(name, "a whole number");
    }
    throw Errors.badRequest(name + " must be between 1 and " + max);
  }

  private @Nullable Object find(String name) {
    if (query == null) {
      return body.get(name);
    }
    return query.query(name).filter(text -> !text.isEmpty()).orElse(null);
  }

  private List<?> list(String name) {
    Object value = find(name);
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
    throw wrong(name, "a list of strings");
  }

  @SuppressWarnings("unchecked") // objects from the JSON reader have string keys
  private static Parameters objectItem(String name, @Nullable Object item) {
    if (item instanceof Map<?, ?> object) {
      return new Parameters(null, (Map<String, Object>) object);
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
