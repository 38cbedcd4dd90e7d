package dev.connectorsdk.core.internal.redact;

/** Reads numbers out of a decoded text. */
final class Digits {
  private Digits() {}

  /** The value of a hexadecimal digit in any case, or -1. */
  static int hexDigit(char c) {
    return c == 0 ? -1 : Character.digit(c, 16);
  }

  /** The value of exactly this number of hexadecimal digits, or -1. */
  static int hex(DecodedText text, int start, int digits) {
    return number(text, start, digits, 16);
  }

  /**
   * The value of exactly this number of digits, or -1 if there are fewer or the value is too large.
   */
  static int number(DecodedText text, int start, int digits, int radix) {
    long value = digits == 0 ? -1 : 0;
    for (int i = 0; i < digits; i++) {
      char c = text.asciiAt(start + i);
      int digit = c == 0 ? -1 : Character.digit(c, radix);
      if (digit < 0) {
        return -1;
      }
      value = value * radix + digit;
    }
    return value > Integer.MAX_VALUE ? -1 : (int) value;
  }
}
