package dev.connectorsdk.core.internal.redact;

import java.util.Locale;
import java.util.Map;

/**
 * Decodes the escapes of JSON, JavaScript, URLs and HTML, whichever characters are escaped, until
 * none is left, and removes line breaks with their indentation, and null characters. Two texts that
 * differ only in their escapes are the same after it.
 */
final class Escapes {
  /** Bounds the work for escapes of escapes. */
  private static final int MAX_ROUNDS = 6;

  private static final int MAX_ENTITY = 12;
  private static final Map<String, Character> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("plus", '+'),
          Map.entry("sol", '/'),
          Map.entry("bsol", '\\'),
          Map.entry("equals", '='),
          Map.entry("percnt", '%'),
          Map.entry("colon", ':'),
          Map.entry("semi", ';'),
          Map.entry("comma", ','),
          Map.entry("period", '.'),
          Map.entry("excl", '!'),
          Map.entry("num", '#'),
          Map.entry("dollar", '$'),
          Map.entry("lpar", '('),
          Map.entry("rpar", ')'),
          Map.entry("ast", '*'),
          Map.entry("midast", '*'),
          Map.entry("quest", '?'),
          Map.entry("commat", '@'),
          Map.entry("lsqb", '['),
          Map.entry("lbrack", '['),
          Map.entry("rsqb", ']'),
          Map.entry("rbrack", ']'),
          Map.entry("hat", '^'),
          Map.entry("lowbar", '_'),
          Map.entry("underbar", '_'),
          Map.entry("grave", '`'),
          Map.entry("lcub", '{'),
          Map.entry("lbrace", '{'),
          Map.entry("rcub", '}'),
          Map.entry("rbrace", '}'),
          Map.entry("verbar", '|'),
          Map.entry("vert", '|'),
          Map.entry("verticalline", '|'),
          Map.entry("tab", '\t'),
          Map.entry("newline", '\n'));

  private final DecodedText text;
  private final DecodedText decoded;
  private int at;
  private boolean changed;

  private Escapes(DecodedText text) {
    this.text = text;
    this.decoded = new DecodedText(text.length());
  }

  /** Returns the text without escapes and line breaks; the same object if it has none. */
  static DecodedText decode(DecodedText text) {
    DecodedText result = text;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Escapes escapes = new Escapes(result);
      escapes.decodeOnce();
      if (!escapes.changed) {
        break;
      }
      result = escapes.decoded;
    }
    return result;
  }

  private void decodeOnce() {
    while (at < text.length()) {
      int length =
          switch (text.asciiAt(at)) {
            case '\\' -> backslash();
            case '%' -> percent();
            case '&' -> entity();
            case '\r', '\n' -> lineBreak();
            case 0 -> text.at(at) == 0 ? 1 : 0; // half of a character in UTF-16
            default -> 0;
          };
      if (length == 0) {
        decoded.addDecoded(text.at(at), text, at, at);
        at++;
      } else {
        changed = true;
        at += length;
      }
    }
  }

  /** Decodes an escape at the current position and returns its length, 0 if it is none. */
  private int backslash() {
    char kind = text.asciiAt(at + 1);
    return switch (kind) {
      case 0 -> 0;
      case 'u', 'U' -> unicode(kind == 'U' ? 8 : 4);
      case 'x' -> codePoint(Digits.hex(text, at + 2, 2), 4);
      case 'n' -> codePoint('\n', 2);
      case 'r' -> codePoint('\r', 2);
      case 't' -> codePoint('\t', 2);
      case 'b' -> codePoint('\b', 2);
      case 'f' -> codePoint('\f', 2);
      case '0', '1', '2', '3' -> {
        int octal = Digits.number(text, at + 1, 3, 8);
        yield octal < 0 ? codePoint(kind, 2) : codePoint(octal, 4);
      }
      default -> codePoint(kind, 2);
    };
  }

  private int unicode(int digits) {
    if (text.asciiAt(at + 2) == '{') {
      int close = at + 3;
      while (close < at + 10 && Digits.hexDigit(text.asciiAt(close)) >= 0) {
        close++;
      }
      return text.asciiAt(close) == '}'
          ? codePoint(Digits.hex(text, at + 3, close - at - 3), close + 1 - at)
          : 0;
    }
    int unit = Digits.hex(text, at + 2, digits);
    boolean high = unit >= Character.MIN_HIGH_SURROGATE && unit <= Character.MAX_HIGH_SURROGATE;
    if (high && text.asciiAt(at + 6) == '\\' && text.asciiAt(at + 7) == 'u') {
      int low = Digits.hex(text, at + 8, 4);
      if (low >= Character.MIN_LOW_SURROGATE && low <= Character.MAX_LOW_SURROGATE) {
        return codePoint(Character.toCodePoint((char) unit, (char) low), 12);
      }
    }
    return codePoint(unit, digits + 2);
  }

  private int percent() {
    if (text.asciiAt(at + 1) == 'u') {
      return codePoint(Digits.hex(text, at + 2, 4), 6);
    }
    int value = Digits.hex(text, at + 1, 2);
    if (value < 0) {
      return 0;
    }
    decoded.addDecoded(value, text, at, at + 2);
    return 3;
  }

  private int entity() {
    int end = at + 1;
    while (end < at + MAX_ENTITY && isEntityCharacter(text.asciiAt(end))) {
      end++;
    }
    StringBuilder name = new StringBuilder();
    for (int i = at + 1; i < end; i++) {
      name.append(text.asciiAt(i));
    }
    int codePoint = entity(name.toString().toLowerCase(Locale.ROOT));
    int length = end - at + (text.asciiAt(end) == ';' ? 1 : 0);
    return codePoint(codePoint, length);
  }

  private static boolean isEntityCharacter(char c) {
    return c == '#' || Character.isLetterOrDigit(c);
  }

  private static int entity(String name) {
    try {
      if (name.startsWith("#x")) {
        return Integer.parseInt(name.substring(2), 16);
      }
      return name.startsWith("#")
          ? Integer.parseInt(name.substring(1))
          : ENTITIES.getOrDefault(name, '\uffff');
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private int lineBreak() {
    int end = at + 1;
    while (Character.isWhitespace(text.asciiAt(end))) {
      end++;
    }
    return end - at;
  }

  private int codePoint(int codePoint, int length) {
    if (codePoint < 0 || codePoint == 0xffff || codePoint > Character.MAX_CODE_POINT) {
      return 0;
    }
    decoded.addCodePoint(codePoint, text.start(at), text.end(at + length - 1));
    return length;
  }
}
