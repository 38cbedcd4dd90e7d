package dev.connectorsdk.testkit.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text within every secret that a simulator makes up: client secrets, API keys, tokens, link
 * tokens, passwords. Who looks for it in what a program wrote finds out whether a secret was shown.
 */
public final class SecretMarker {
  /** Hexadecimal digits, which look the same in a URL and in JSON. */
  public static final String TEXT = "5ec4e75ec4e75ec4";

  private static final List<String> FORMS =
      Stream.concat(Stream.of(TEXT), IntStream.range(0, 3).mapToObj(SecretMarker::base64)).toList();

  private SecretMarker() {}

  /** Whether a text holds such a secret, in clear or within Base64. */
  public static boolean isIn(String text) {
    return FORMS.stream().anyMatch(text::contains);
  }

  /** What Base64 makes of it behind so many other bytes, without what its neighbours decide. */
  private static String base64(int before) {
    byte[] bytes = ("0".repeat(before) + TEXT).getBytes(US_ASCII);
    int first = (before * 8 + 5) / 6;
    int end = bytes.length * 8 / 6;
    return Base64.getEncoder().encodeToString(bytes).substring(first, end);
  }
}
