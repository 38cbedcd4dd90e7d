package dev.connectorsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import dev.connectorsdk.core.credential.Secret;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Masks secrets in logs and errors. Headers are masked unless they are known to be harmless. */
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
  private static final int MIN_ENCODED_LENGTH = 8;
  private static final List<String> SECRET_WORDS =
      List.of("secret", "token", "password", "credential", "auth", "link", "apikey", "api_key");

  private Redactor() {}

  /** Masks these secrets in a text, in every encoding in which a service may repeat them. */
  static String mask(String text, List<Secret> secrets) {
    List<String> encodings =
        secrets.stream().flatMap(secret -> encodings(secret.reveal())).distinct().toList();
    String masked = text;
    for (String encoding : encodings) {
      masked = masked.replace(encoding, MASK);
    }
    return masked;
  }

  /** The secret itself, and as part of a URL, of JSON and of Base64. */
  private static Stream<String> encodings(String secret) {
    String json = secret.replace("\\", "\\\\").replace("\"", "\\\"");
    Stream<String> encoded =
        Stream.of(
            URLEncoder.encode(secret, UTF_8),
            json,
            json.replace("/", "\\/"),
            prefix(Base64.getEncoder(), secret),
            prefix(Base64.getUrlEncoder(), secret));
    return Stream.concat(
        Stream.of(secret),
        encoded.filter(encoding -> encoding.length() >= MIN_ENCODED_LENGTH).distinct());
  }

  /** All but the last characters, which depend on what follows the secret. */
  private static String prefix(Base64.Encoder encoder, String secret) {
    String text = encoder.withoutPadding().encodeToString(secret.getBytes(UTF_8));
    return text.substring(0, Math.max(0, text.length() - 2));
  }

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

  /** Returns a JSON body with its secret properties masked; for any other body only the size. */
  static String body(Buffer body) {
    long size = body.size();
    try (JsonReader reader = JsonReader.of(body)) {
      Object value = reader.readJsonValue();
      if (value instanceof Map<?, ?> || value instanceof List<?>) {
        return ANY.toJson(mask(value));
      }
    } catch (IOException | JsonDataException e) {
      // not JSON: only its size is logged
    }
    return "(" + size + " bytes)";
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
    return value instanceof List<?> list ? list.stream().map(Redactor::mask).toList() : value;
  }

  private static boolean isSecret(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SECRET_WORDS.stream().anyMatch(lower::contains);
  }
}
