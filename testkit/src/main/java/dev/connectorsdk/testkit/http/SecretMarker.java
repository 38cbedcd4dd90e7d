package dev.connectorsdk.testkit.http;

/**
 * A text in every secret that a simulator generates: client secrets, API keys, tokens, link tokens,
 * passwords. Its presence in output means that a secret was printed.
 */
public final class SecretMarker {
  /** Hexadecimal digits, which need no escape in a URL and in JSON. */
  public static final String TEXT = "5ec4e75ec4e75ec4";

  private SecretMarker() {}

  /**
   * Whether a text contains such a secret: in clear text in any letter case, with some or all of
   * its characters escaped as in JSON, a URL, HTML or quoted-printable, or as part of Base64,
   * hexadecimal digits or a list of bytes; also wrapped, and also encoded twice.
   */
  public static boolean isIn(String text) {
    return DecodedForms.contain(text, TEXT);
  }
}
