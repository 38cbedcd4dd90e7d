package dev.connectorsdk.testkit.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Masks secrets by the names of their properties, and generated secrets wherever they are, so that
 * recorded traffic can be printed.
 */
final class SecretMasking {
  static final String MASK = "***";

  private static final Set<String> NAMES =
      Set.of(
          "accesstoken",
          "apikey",
          "authlinkurl",
          "authorization",
          "connectioncode",
          "connectsessiontoken",
          "cookie",
          "credentials",
          "downloadurl",
          "idtoken",
          "iosautoenrollment",
          "lockcode",
          "previouspasswords",
          "privatekey",
          "proxyauthorization",
          "refreshtoken",
          "secrets",
          "sessiontoken",
          "setcookie",
          "token",
          "wipecode",
          "xapikey",
          "xauthtoken",
          "xsessiontoken");

  private SecretMasking() {}

  static boolean isSecret(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return NAMES.contains(plain) || plain.endsWith("secret") || plain.endsWith("password");
  }

  static Map<String, List<String>> query(Map<String, List<String>> query) {
    return lists(query, value -> MASK);
  }

  static Map<String, List<String>> headers(Map<String, List<String>> headers) {
    Map<String, List<String>> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    masked.putAll(lists(headers, SecretMasking::keepScheme));
    return masked;
  }

  static String path(String path, Map<String, String> pathValues) {
    String masked = path;
    for (Map.Entry<String, String> value : pathValues.entrySet()) {
      if (isSecret(value.getKey())) {
        masked = masked.replace("/" + value.getValue(), "/" + MASK);
      }
    }
    return Stream.of(masked.split("/", -1))
        .map(SecretMasking::misplaced)
        .collect(Collectors.joining("/"));
  }

  static String body(String body, String contentType) {
    if (body.isEmpty()) {
      return "";
    }
    if (contentType.startsWith("application/x-www-form-urlencoded")) {
      return Request.parseForm(body).entrySet().stream()
          .map(field -> field.getKey() + "=" + hide(field.getKey(), field.getValue()))
          .collect(Collectors.joining("&"));
    }
    try {
      return Json.write(json(Json.read(body)));
    } catch (MalformedJsonException malformed) {
      return "(" + body.length() + " characters, neither JSON nor a form)";
    }
  }

  private static @Nullable Object json(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, @Nullable Object> masked = new LinkedHashMap<>();
      object.forEach(
          (name, property) -> {
            String key = String.valueOf(name);
            boolean hidden = isSecret(key) && !(property instanceof Boolean);
            masked.put(key, hidden ? MASK : json(property));
          });
      return masked;
    }
    if (value instanceof List<?> items) {
      return items.stream().map(SecretMasking::json).toList();
    }
    return value instanceof String text ? misplaced(text) : value;
  }

  private static Map<String, List<String>> lists(
      Map<String, List<String>> fields, Function<String, String> mask) {
    Map<String, List<String>> masked = new LinkedHashMap<>();
    fields.forEach(
        (name, values) ->
            masked.put(
                name,
                values.stream().map(isSecret(name) ? mask : SecretMasking::misplaced).toList()));
    return masked;
  }

  private static String hide(String name, String value) {
    return isSecret(name) ? MASK : misplaced(value);
  }

  /** Masks a value with a generated secret where no secret belongs. */
  private static String misplaced(String value) {
    return SecretMarker.isIn(value) ? MASK : value;
  }

  /** Keeps Bearer and Basic, which tests may check. */
  private static String keepScheme(String value) {
    int blank = value.indexOf(' ');
    String scheme = blank < 0 ? "" : value.substring(0, blank);
    return scheme.equals("Bearer") || scheme.equals("Basic") ? scheme + " " + MASK : MASK;
  }
}
