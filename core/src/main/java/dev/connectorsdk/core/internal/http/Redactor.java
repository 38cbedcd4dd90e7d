package dev.connectorsdk.core.internal.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Makes requests and answers fit for a log: what is not known to be harmless is masked. */
final class Redactor {
  private static final String MASK = "***";
  private static final JsonAdapter<Object> ANY = new Moshi.Builder().build().adapter(Object.class);
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
      List.of("secret", "token", "password", "credential", "auth", "link", "apikey", "api_key");

  private Redactor() {}

  static String headers(Headers headers) {
    StringBuilder text = new StringBuilder();
    for (var header : headers) {
      String name = header.getFirst();
      boolean harmless = HARMLESS_HEADERS.contains(name.toLowerCase(Locale.ROOT));
      text.append(name).append(": ").append(harmless ? header.getSecond() : MASK).append("; ");
    }
    return text.toString();
  }

  static String url(HttpUrl url) {
    HttpUrl.Builder masked = url.newBuilder().username("").password("");
    for (String name : url.queryParameterNames()) {
      if (isSecret(name)) {
        masked.setQueryParameter(name, MASK);
      }
    }
    return masked.build().toString();
  }

  /** A JSON body with its secret members masked; of anything else only the size. */
  static String body(Buffer body) {
    long size = body.size();
    try (JsonReader reader = JsonReader.of(body)) {
      Object value = reader.readJsonValue();
      if (value instanceof Map<?, ?> || value instanceof List<?>) {
        return ANY.toJson(mask(value));
      }
    } catch (IOException | JsonDataException e) {
      // not JSON: only its size is told
    }
    return "(" + size + " bytes)";
  }

  private static @Nullable Object mask(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> masked = new LinkedHashMap<>();
      map.forEach(
          (name, member) -> {
            String text = String.valueOf(name);
            masked.put(text, isSecret(text) && member != null ? MASK : mask(member));
          });
      return masked;
    }
    return value instanceof List<?> list ? list.stream().map(Redactor::mask).toList() : value;
  }

  private static boolean isSecret(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SECRET_WORDS.stream().anyMatch(lower::contains);
  }
}
