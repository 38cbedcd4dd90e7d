package dev.connectorsdk.stackone.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A delivery of a test. */
record Signed(Map<String, String> headers, String text) {
  static final String HEADER = "x-stackone-signature";

  /** Signs with the documented scheme. */
  static Signed with(String key, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Signed(Map.of(HEADER, signature(key, bytes)), text);
  }

  byte[] body() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  Signed body(String other) {
    return new Signed(headers, other);
  }

  Signed headers(Map<String, String> others) {
    return new Signed(others, text);
  }

  @Nullable String header(String name) {
    return headers.get(name);
  }

  private static String signature(String key, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
