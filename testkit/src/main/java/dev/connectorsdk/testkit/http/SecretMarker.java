package dev.connectorsdk.testkit.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text in every secret that a simulator generates: client secrets, API keys, tokens, link tokens,
 * passwords. Its presence in output means that a secret was printed.
 */
public final class SecretMarker {
  /** Hexadecimal digits, which are the same in a URL and in JSON. */
  public static final String TEXT = "5ec4e75ec4e75ec4";

  private static final List<String> FORMS =
      Stream.concat(Stream.of(TEXT), IntStream.range(0, 3).mapToObj(SecretMarker::base64)).toList();

  private SecretMarker() {}

  /** Whether a text contains such a secret, in clear text or in Base64. */
  public static boolean isIn(String text) {
    return FORMS.stream().anyMatch(text::contains);
  }

  /**
   * Returns the Base64 of the text after a number of other bytes, without the digits that depend on
   * adjacent bytes.
   */
  private static String base64(int before) {
    byte[] bytes = ("0".repeat(before) + TEXT).getBytes(US_ASCII);
    int first = (before * 8 + 5) / 6;
    int end = bytes.length * 8 / 6;
    return Base64.getEncoder().encodeToString(bytes).substring(first, end);
  }
}
