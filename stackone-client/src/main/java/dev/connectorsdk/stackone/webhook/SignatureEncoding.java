package dev.connectorsdk.stackone.webhook;

import java.util.Base64;
import java.util.HexFormat;

/** How the bytes of a signature are written into the header. */
public enum SignatureEncoding {
  /** Base64 with the URL alphabet and no padding, as documented. */
  BASE64URL {
    @Override
    String write(byte[] bytes) {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
  },

  /** Base64 with padding. */
  BASE64 {
    @Override
    String write(byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
  },

  /** Lower-case hexadecimal digits. */
  HEX {
    @Override
    String write(byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
  };

  abstract String write(byte[] bytes);
}
