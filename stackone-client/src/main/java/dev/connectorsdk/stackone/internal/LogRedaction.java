package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.credential.Secret;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Wraps values that may contain a credential in a {@link Secret}, so that a log can be printed.
 * StackOne's example of a log has a readable authorization header.
 */
public final class LogRedaction {
  private static final List<String> SECRET_WORDS =
      List.of(
          "secret",
          "token",
          "passw",
          "credential",
          "auth",
          "apikey",
          "accesskey",
          "privatekey",
          "cookie",
          "session",
          "header",
          "queryparam");

  private LogRedaction() {}

  /** Redacts headers and query parameters: any of them may contain the credential. */
  public static Map<String, Object> all(Map<String, Object> fields) {
    Map<String, Object> redacted = new LinkedHashMap<>();
    fields.forEach((name, value) -> redacted.put(name, redact(value, true)));
    return redacted;
  }

  /** Redacts a body: values with a secret's name, and a body that is a string. */
  public static Object body(Object body) {
    return redact(body, body instanceof String);
  }

  /** Redacts a response: values with a secret's name. */
  public static Map<String, Object> properties(Map<String, Object> properties) {
    Map<String, Object> redacted = new LinkedHashMap<>();
    properties.forEach((name, value) -> redacted.put(name, redact(value, isSecret(name))));
    return redacted;
  }

  /** Returns the first value of a redacted header. */
  public static Optional<Secret> header(Map<String, Object> fields, String name) {
    return fields.entrySet().stream()
        .filter(field -> field.getKey().equalsIgnoreCase(name))
        .flatMap(
            field ->
                field.getValue() instanceof List<?> all
                    ? all.stream()
                    : Stream.of(field.getValue()))
        .filter(Secret.class::isInstance)
        .map(Secret.class::cast)
        .findFirst();
  }

  private static Object redact(Object value, boolean secret) {
    if (value instanceof Map<?, ?> properties) {
      Map<String, Object> redacted = new LinkedHashMap<>();
      properties.forEach(
          (name, property) -> {
            String key = String.valueOf(name);
            redacted.put(key, redact(property, secret || isSecret(key)));
          });
      return redacted;
    }
    if (value instanceof List<?> items) {
      return redact(items, secret);
    }
    return secret && value instanceof String text && !text.isBlank() ? Secret.of(text) : value;
  }

  /** Keeps nulls. */
  private static List<@Nullable Object> redact(
      List<? extends @Nullable Object> items, boolean secret) {
    List<@Nullable Object> redacted = new ArrayList<>();
    for (Object item : items) {
      redacted.add(item == null ? null : redact(item, secret));
    }
    return Collections.unmodifiableList(redacted);
  }

  private static boolean isSecret(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return SECRET_WORDS.stream().anyMatch(plain::contains);
  }
}
