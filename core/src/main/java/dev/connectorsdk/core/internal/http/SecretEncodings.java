package dev.connectorsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.stream.Stream;

/** The forms in which a service may repeat a secret: in clear, in a URL, in JSON, in Base64. */
final class SecretEncodings {
  private static final int SHORTEST_ENCODED = 8;

  private SecretEncodings() {}

  static Stream<String> of(String secret) {
    String json = secret.replace("\\", "\\\\").replace("\"", "\\\"");
    Stream<String> encoded =
        Stream.of(
            URLEncoder.encode(secret, UTF_8),
            json,
            json.replace("/", "\\/"),
            start(Base64.getEncoder(), secret),
            start(Base64.getUrlEncoder(), secret));
    return Stream.concat(
        Stream.of(secret), encoded.filter(form -> form.length() >= SHORTEST_ENCODED).distinct());
  }

  /** All but the last characters, which depend on what follows the secret. */
  private static String start(Base64.Encoder encoder, String secret) {
    String text = encoder.withoutPadding().encodeToString(secret.getBytes(UTF_8));
    return text.substring(0, Math.max(0, text.length() - 2));
  }
}
