package dev.connectorsdk.core.internal.redact;

import java.util.BitSet;

/**
 * One secret to look for, in linear time (the algorithm of Knuth, Morris and Pratt). A long one is
 * found in any letter case, with a plus sign in place of a blank, and if its end is missing.
 */
final class Needle {
  private static final int LONG = 8;

  private final byte[] pattern;
  private final int[] borders;
  private final boolean folded;
  private final int leastMatch;

  Needle(DecodedText secret) {
    int length = secret.length();
    folded = length >= LONG;
    leastMatch = folded ? Math.max(LONG, length * 3 / 4) : Math.max(1, length);
    pattern = new byte[length];
    for (int i = 0; i < length; i++) {
      pattern[i] = fold(secret.at(i));
    }
    borders = borders();
  }

  int length() {
    return pattern.length;
  }

  /** The number of bytes of the secret that a text contains at least if it is masked there. */
  int leastMatch() {
    return leastMatch;
  }

  /** Marks the characters of the original text in which the secret was found. */
  void mark(DecodedText text, BitSet found) {
    int matched = 0;
    for (int i = 0; i < text.length() && pattern.length > 0; i++) {
      byte b = fold(text.at(i));
      while (matched > 0 && (matched == pattern.length || pattern[matched] != b)) {
        markEnd(text, i, matched, found);
        matched = borders[matched - 1];
      }
      if (pattern[matched] == b) {
        matched++;
      }
    }
    markEnd(text, text.length(), matched, found);
  }

  private void markEnd(DecodedText text, int end, int matched, BitSet found) {
    if (matched >= leastMatch) {
      found.set(text.start(end - matched), text.end(end - 1));
    }
  }

  private int[] borders() {
    int[] result = new int[pattern.length];
    int border = 0;
    for (int i = 1; i < pattern.length; i++) {
      while (border > 0 && pattern[i] != pattern[border]) {
        border = result[border - 1];
      }
      if (pattern[i] == pattern[border]) {
        border++;
      }
      result[i] = border;
    }
    return result;
  }

  private byte fold(byte b) {
    if (!folded) {
      return b;
    }
    if (b >= 'A' && b <= 'Z') {
      return (byte) (b + 'a' - 'A');
    }
    return b == '+' ? (byte) ' ' : b;
  }
}
