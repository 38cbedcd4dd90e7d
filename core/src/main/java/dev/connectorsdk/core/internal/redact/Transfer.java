package dev.connectorsdk.core.internal.redact;

import java.util.ArrayList;
import java.util.List;

/**
 * Decodes the encodings that turn a whole text into other characters: Base64 (both alphabets),
 * hexadecimal and lists of decimal bytes. Where such a part begins is unknown, since it may follow
 * characters of the same alphabet, so each possible alignment is decoded.
 */
final class Transfer {
  /** Shorter runs cannot contain the four bytes of the shortest secret that is looked for. */
  private static final int MIN_BASE64 = 6;

  private Transfer() {}

  /** Returns the decoded parts of a text, once for each alignment. */
  static List<DecodedText> decode(DecodedText text) {
    List<DecodedText> decoded = new ArrayList<>();
    for (int alignment = 0; alignment < 4; alignment++) {
      decoded.add(base64(text, alignment));
    }
    DecodedText digits = hexDigits(text);
    decoded.add(hex(digits, 0));
    decoded.add(hex(digits, 1));
    decoded.add(decimals(text));
    return decoded;
  }

  /** Decodes quoted-printable: {@code =2B}, and {@code =} at the end of a line. */
  static DecodedText quotedPrintable(DecodedText text) {
    DecodedText decoded = new DecodedText(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean escape = text.asciiAt(i) == '=';
      int value = escape ? Digits.hex(text, i + 1, 2) : -1;
      if (value >= 0) {
        decoded.addDecoded(value, text, i, i + 2);
        i += 2;
      } else if (!escape || !isLineBreak(text.asciiAt(i + 1))) {
        decoded.addDecoded(text.at(i), text, i, i);
      }
    }
    return decoded;
  }

  private static boolean isLineBreak(char c) {
    return c == '\r' || c == '\n';
  }

  private static DecodedText base64(DecodedText text, int alignment) {
    DecodedText decoded = new DecodedText(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && sextet(text.asciiAt(end)) >= 0) {
        end++;
      }
      if (end - i >= MIN_BASE64) {
        base64(text, i + alignment, end, decoded);
        decoded.addGap();
      }
      i = end + 1;
    }
    return decoded;
  }

  private static void base64(DecodedText text, int start, int end, DecodedText decoded) {
    int previous = sextet(text.asciiAt(start));
    for (int i = start + 1; i < end; i++) {
      int next = sextet(text.asciiAt(i));
      int position = (i - start) % 4;
      if (position != 0) {
        int value = previous << (2 * position) | next >> (6 - 2 * position);
        decoded.addDecoded(value & 0xff, text, i - 1, i);
      }
      previous = next;
    }
  }

  private static int sextet(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    return switch (c) {
      case '+', '-' -> 62;
      case '/', '_' -> 63;
      default -> -1;
    };
  }

  /** The hexadecimal digits alone: without blanks, colons, commas, hyphens and {@code 0x}. */
  private static DecodedText hexDigits(DecodedText text) {
    DecodedText digits = new DecodedText(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.asciiAt(i);
      if (Digits.hexDigit(c) >= 0) {
        digits.addDecoded(c, text, i, i);
      } else if ((c == 'x' || c == 'X') && i > 0 && text.asciiAt(i - 1) == '0') {
        digits.removeLast();
      } else if (c == 0 || " :,-".indexOf(c) < 0) {
        digits.addGap();
      }
    }
    return digits;
  }

  private static DecodedText hex(DecodedText digits, int alignment) {
    DecodedText decoded = new DecodedText(digits.length() / 2);
    for (int i = 0; i < digits.length(); ) {
      int end = i;
      while (Digits.hexDigit(digits.asciiAt(end)) >= 0) {
        end++;
      }
      for (int pair = i + alignment; pair + 1 < end; pair += 2) {
        decoded.addDecoded(Digits.hex(digits, pair, 2), digits, pair, pair + 1);
      }
      decoded.addGap();
      i = end + 1;
    }
    return decoded;
  }

  /** Decimal bytes, signed or not, as {@code [118, 49]} of a byte array. */
  private static DecodedText decimals(DecodedText text) {
    DecodedText decoded = new DecodedText(text.length() / 3);
    for (int i = 0; i < text.length(); ) {
      char c = text.asciiAt(i);
      int first = c == '-' ? i + 1 : i;
      int end = first;
      while (end < first + 4 && Character.isDigit(text.asciiAt(end))) {
        end++;
      }
      int value = Digits.number(text, first, end - first, 10);
      if (value >= 0 && value <= 255) {
        decoded.addDecoded(c == '-' ? -value : value, text, i, end - 1);
      } else if (c == 0 || " ,;".indexOf(c) < 0) {
        decoded.addGap();
      }
      i = Math.max(end, i + 1);
    }
    return decoded;
  }
}
