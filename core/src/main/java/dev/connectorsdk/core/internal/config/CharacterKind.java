package dev.connectorsdk.core.internal.config;

/** Names characters that a credential cannot contain, and that a reader often cannot see. */
public final class CharacterKind {
  private CharacterKind() {}

  /** Returns the kind of a character with its article, such as {@code a no-break space}. */
  public static String of(int character) {
    return switch (character) {
      case '\n' -> "a line feed";
      case '\r' -> "a carriage return";
      case '\t' -> "a tab";
      case ' ' -> "a blank";
      case 0x00 -> "a null character";
      case 0xA0, 0x202F -> "a no-break space";
      case 0xAD -> "a soft hyphen";
      case 0x200B -> "a zero-width space";
      case 0x200C, 0x200D -> "a zero-width joiner";
      case 0xFEFF -> "a byte order mark";
      case 0xFFFD -> "a replacement character (it was read in a wrong charset)";
      case 0x2018, 0x2019, 0x201C, 0x201D -> "a typographic quotation mark";
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212 -> "a typographic dash";
      case 0x2026 -> "an ellipsis";
      default -> category(character);
    };
  }

  private static String category(int character) {
    if (Character.isISOControl(character)) {
      return "a control character";
    }
    if (Character.isLetter(character)) {
      return "a non-ASCII letter";
    }
    if (Character.isDigit(character)) {
      return "a non-ASCII digit";
    }
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR -> "a non-ASCII space";
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "a line separator";
      case Character.FORMAT -> "an invisible format character";
      case Character.SURROGATE -> "half of a surrogate pair";
      default -> "a non-ASCII character";
    };
  }
}
