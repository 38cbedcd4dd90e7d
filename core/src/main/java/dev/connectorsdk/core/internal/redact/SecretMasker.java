package dev.connectorsdk.core.internal.redact;

import dev.connectorsdk.core.credential.Secret;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Masks secrets in a text in every encoding in which a service may repeat them.
 *
 * <p>The text is decoded step by step, not the secret encoded: so it does not matter which
 * characters are escaped, how often, or what surrounds the secret inside a Base64 text. Each
 * decoded byte has its place in the original text, and that place is masked.
 */
public final class SecretMasker {
  private static final String MASK = "***";

  /** Longer texts are cut here, before they are searched. */
  private static final int MAX_SEARCHED = 128 * 1024;

  /** The end of a cut text is left out, since it may contain the beginning of a secret. */
  private static final int MAX_RETURNED = 96 * 1024;

  /** How often a text may have been encoded as Base64, hexadecimal or a list of bytes. */
  private static final int MAX_DEPTH = 2;

  /** Shorter secrets would be found by chance in what a text decodes to. */
  private static final int MIN_NESTED = 4;

  private final List<Needle> plain;
  private final List<Needle> decoded;

  /** No decoding of a text has more bytes than the text: a shorter one contains no secret. */
  private final int leastMatch;

  private SecretMasker(List<Secret> secrets) {
    List<DecodedText> texts =
        secrets.stream().map(secret -> DecodedText.of(secret.reveal())).toList();
    plain = texts.stream().map(Needle::new).toList();
    decoded = texts.stream().map(Escapes::decode).map(Needle::new).toList();
    leastMatch =
        Stream.concat(plain.stream(), decoded.stream())
            .mapToInt(Needle::leastMatch)
            .min()
            .orElse(0);
  }

  /** Returns the text with each of these secrets masked; cut if it is longer than 96 KiB. */
  public static String mask(String text, List<Secret> secrets) {
    return text.isEmpty() ? text : mask(List.of(text), secrets).get(0);
  }

  /** Returns the texts, each as {@link #mask(String, List)} returns it. */
  public static List<String> mask(List<String> texts, List<Secret> secrets) {
    if (secrets.isEmpty() || texts.isEmpty()) {
      return texts;
    }
    SecretMasker masker = new SecretMasker(secrets.stream().distinct().toList());
    return texts.stream().map(masker::masked).toList();
  }

  /**
   * Returns an exception whose messages, with those of its causes, contain none of these secrets:
   * the same one if they contain none.
   */
  public static Throwable mask(Throwable failure, List<Secret> secrets) {
    return secrets.isEmpty() ? failure : MaskedException.of(failure, secrets);
  }

  private String masked(String text) {
    boolean cut = text.length() > MAX_SEARCHED;
    String searched = cut ? text.substring(0, MAX_SEARCHED) : text;
    DecodedText bytes = DecodedText.of(searched);
    BitSet found = new BitSet();
    if (bytes.length() >= leastMatch) {
      search(bytes, 0, MAX_DEPTH, found);
    }
    return render(cut ? searched.substring(0, MAX_RETURNED) : searched, found);
  }

  private void search(DecodedText text, int minLength, int depth, BitSet found) {
    mark(plain, text, minLength, found);
    DecodedText unescaped = Escapes.decode(text);
    mark(decoded, unescaped, minLength, found);
    mark(decoded, Escapes.decode(Transfer.quotedPrintable(text)), minLength, found);
    if (depth > 0) {
      for (DecodedText nested : Transfer.decode(unescaped)) {
        search(nested, MIN_NESTED, depth - 1, found);
      }
    }
  }

  private static void mark(List<Needle> needles, DecodedText text, int minLength, BitSet found) {
    needles.stream()
        .filter(needle -> needle.length() >= minLength)
        .forEach(needle -> needle.mark(text, found));
  }

  private static String render(String text, BitSet found) {
    if (found.isEmpty()) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      int start = found.nextSetBit(from);
      int until = start < 0 ? text.length() : Math.min(start, text.length());
      masked.append(text, from, until);
      if (until == text.length()) {
        break;
      }
      masked.append(MASK);
      from = found.nextClearBit(start);
    }
    return masked.toString();
  }
}
