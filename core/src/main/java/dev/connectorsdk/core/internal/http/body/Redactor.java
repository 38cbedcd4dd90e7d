package dev.connectorsdk.core.internal.http.body;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Masks secrets in logs and errors. Headers are masked unless they are known to be harmless. */
public final class Redactor {
  private static final String MASK = "***";
  private static final JsonAdapter<Object> ANY =
      new Moshi.Builder().build().adapter(Object.class).serializeNulls();

  /** Moshi reads every number as a double, which has all digits of whole ones below this. */
  private static final long EXACT = 1L << 53;

  private static final Set<String> HARMLESS_HEADERS =
      Set.of(
          "accept",
          "accept-encoding",
          "content-length",
          "content-type",
          "date",
          "retry-after",
          "user-agent",
          "x-account-id",
          "x-organization-id",
          "x-partner-id",
          "x-request-id",
          "x-tenant-id");
  private static final List<String> SECRET_WORDS =
      List.of(
          "secret",
          "token",
          "password",
          "credential",
          "auth",
          "link",
          "apikey",
          "api_key",
          "downloadurl",
          "download_url",
          "connectioncode",
          "lockcode",
          "wipecode",
          "iosautoenrollment");

  /** Names under which a service sends a secret, and hardly ever anything else. */
  private static final Pattern SECRET_NAME =
      Pattern.compile("(?i)secret|token|password|api_?key|auth_?link|authorization|download_?url");

  /** No sentence, and no code such as {@code invalid_token}. */
  private static final Pattern SECRET_VALUE = Pattern.compile("(?=.*[0-9A-Z])\\S{8,}");

  private Redactor() {}

  public static String headers(Headers headers) {
    StringBuilder text = new StringBuilder();
    for (var header : headers) {
      String name = header.getFirst();
      boolean harmless = HARMLESS_HEADERS.contains(name.toLowerCase(Locale.ROOT));
      text.append(name).append(": ").append(harmless ? header.getSecond() : MASK).append("; ");
    }
    return text.toString();
  }

  public static String url(HttpUrl url) {
    HttpUrl.Builder masked = url.newBuilder().username("").password("");
    for (String name : url.queryParameterNames()) {
      if (isSecret(name)) {
        masked.setQueryParameter(name, MASK);
      }
    }
    return masked.build().toString();
  }

  /**
   * Returns a JSON body with its secret properties masked; for any other body only the size. The
   * call masks their values from now on wherever they are repeated.
   */
  public static String body(Buffer body, CallTrace trace) {
    long size = body.size();
    try (JsonReader reader = JsonReader.of(body)) {
      Object value = reader.readJsonValue();
      if (value instanceof Map<?, ?> || value instanceof List<?>) {
        secretsIn(value).forEach(trace::maskSecret);
        return ANY.toJson(mask(value));
      }
    } catch (IOException | JsonDataException e) {
      // not JSON: only its size is logged
    }
    return "(" + size + " bytes)";
  }

  /** Returns the values of properties whose names are those of secrets, if they look like one. */
  public static List<Secret> secretsIn(@Nullable Object value) {
    return texts(value, false)
        .filter(text -> SECRET_VALUE.matcher(text).matches())
        .map(Secret::of)
        .toList();
  }

  private static Stream<String> texts(@Nullable Object value, boolean secret) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .flatMap(
              property ->
                  texts(
                      property.getValue(),
                      secret || SECRET_NAME.matcher(String.valueOf(property.getKey())).find()));
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(element -> texts(element, secret));
    }
    return secret && value instanceof String text ? Stream.of(text) : Stream.of();
  }

  private static @Nullable Object mask(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> masked = new LinkedHashMap<>();
      map.forEach(
          (name, property) -> {
            String text = String.valueOf(name);
            masked.put(text, isSecret(text) && property != null ? MASK : mask(property));
          });
      return masked;
    }
    if (value instanceof String text) {
      return withoutQuery(text);
    }
    if (value instanceof Double number && number % 1 == 0 && Math.abs(number) < EXACT) {
      return number.longValue();
    }
    return value instanceof List<?> list ? list.stream().map(Redactor::mask).toList() : value;
  }

  /** A presigned URL authorizes by its query. */
  private static String withoutQuery(String text) {
    int query = text.startsWith("http") ? text.indexOf('?') : -1;
    return query < 0 ? text : text.substring(0, query + 1) + MASK;
  }

  private static boolean isSecret(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SECRET_WORDS.stream().anyMatch(lower::contains);
  }
}
