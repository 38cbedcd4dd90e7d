package dev.connectorsdk.testkit.stackone.internal.webhook;

import dev.connectorsdk.testkit.http.MaskedSecret;
import okio.ByteString;

/** The documented signature: HMAC-SHA256 of the raw body, in URL-safe Base64 without padding. */
public final class WebhookSignature {
  public static final String HEADER = "x-stackone-signature";

  private WebhookSignature() {}

  public static String of(MaskedSecret key, String body) {
    ByteString bytes = ByteString.encodeUtf8(body);
    return bytes.hmacSha256(ByteString.encodeUtf8(key.reveal())).base64Url().replace("=", "");
  }
}
