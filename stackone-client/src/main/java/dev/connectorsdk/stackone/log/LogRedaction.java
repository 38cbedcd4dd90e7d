package dev.connectorsdk.stackone.log;

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
 * Puts texts that may carry a credential into a {@link Secret}, so that printing what a log holds
 * shows none. StackOne's own example of a log has an authorization header in clear.
 */
final class LogRedaction {
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
          "session");

  private LogRedaction() {}

  /** Headers and query parameters: which of them a provider takes its credential from is open. */
  static Map<String, Object> all(Map<String, Object> fields) {
    Map<String, Object> concealed = new LinkedHashMap<>();
    fields.forEach((name, value) -> concealed.put(name, inside(value, true)));
    return concealed;
  }

  /** A body: what has a name like a secret's, and a body that is a text as a whole. */
  static Object body(Object body) {
    return inside(body, body instanceof String);
  }

  /** An answer: what has a name like a secret's. */
  static Map<String, Object> members(Map<String, Object> members) {
    Map<String, Object> concealed = new LinkedHashMap<>();
    members.forEach((name, value) -> concealed.put(name, inside(value, isSecret(name))));
    return concealed;
  }

  /** The first value of a header field among concealed ones. */
  static Optional<Secret> header(Map<String, Object> fields, String name) {
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

  private static Object inside(Object value, boolean secret) {
    if (value instanceof Map<?, ?> members) {
      Map<String, Object> concealed = new LinkedHashMap<>();
      members.forEach(
          (name, member) -> {
            String key = String.valueOf(name);
            concealed.put(key, inside(member, secret || isSecret(key)));
          });
      return concealed;
    }
    if (value instanceof List<?> items) {
      return inside(items, secret);
    }
    return secret && value instanceof String text && !text.isBlank() ? Secret.of(text) : value;
  }

  /** A null in a list keeps its place. */
  private static List<@Nullable Object> inside(
      List<? extends @Nullable Object> items, boolean secret) {
    List<@Nullable Object> concealed = new ArrayList<>();
    for (Object item : items) {
      concealed.add(item == null ? null : inside(item, secret));
    }
    return Collections.unmodifiableList(concealed);
  }

  private static boolean isSecret(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return SECRET_WORDS.stream().anyMatch(plain::contains);
  }
}
