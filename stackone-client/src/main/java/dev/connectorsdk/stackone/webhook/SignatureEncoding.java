package dev.connectorsdk.stackone.webhook;

import java.util.Base64;
import java.util.HexFormat;

/** The encoding of a signature in the header. */
public enum SignatureEncoding {
  /** Base64 with the URL alphabet and no padding, as documented. */
  BASE64URL {
    @Override
    String encode(byte[] bytes) {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
  },

  /** Base64 with padding. */
  BASE64 {
    @Override
    String encode(byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
  },

  /** Lower-case hexadecimal digits. */
  HEX {
    @Override
    String encode(byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
  };

  abstract String encode(byte[] bytes);
}
