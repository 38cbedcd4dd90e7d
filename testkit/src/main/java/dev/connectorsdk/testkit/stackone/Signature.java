package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.MaskedSecret;
import okio.ByteString;

/** The documented signature: HMAC-SHA256 over the raw body, Base64 for URLs without padding. */
final class Signature {
  static final String HEADER = "x-stackone-signature";

  private Signature() {}

  static String of(MaskedSecret key, String body) {
    ByteString bytes = ByteString.encodeUtf8(body);
    return bytes.hmacSha256(ByteString.encodeUtf8(key.reveal())).base64Url().replace("=", "");
  }
}
