package dev.connectorsdk.core.internal.config;

import org.jspecify.annotations.Nullable;

/**
 * Cleans the texts of secrets, keys and ids, which are copied from consoles, files and vaults. The
 * messages have the position and the kind of a character, and never the character.
 */
public final class ConfiguredText {
  private ConfiguredText() {}

  /** Returns a text without the line ends that a file or an editor has added to it. */
  public static String withoutLineEnd(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(0, end);
  }

  /**
   * Returns a text without its line end.
   *
   * @param what what the text is, such as {@code The client secret}
   * @throws IllegalArgumentException if it is null or blank
   */
  public static String notBlank(String what, @Nullable String text) {
    String line = withoutLineEnd(Arguments.require(what, text));
    if (line.isBlank()) {
      throw new ConfigurationException(
          what + " is empty", "copy it again from where it was created, or create a new one");
    }
    return line;
  }

  /**
   * Returns a text without its line end. It may have blanks.
   *
   * @throws IllegalArgumentException if it is null, blank, or has a character that is not printable
   *     ASCII
   */
  public static String printable(String what, @Nullable String text) {
    return checked(what, text, ' ');
  }

  /**
   * Returns a text without its line end.
   *
   * @throws IllegalArgumentException if it is null or empty, or has a blank or a character that is
   *     not printable ASCII
   */
  public static String visible(String what, @Nullable String text) {
    return checked(what, text, '!');
  }

  /** Whether a header can have a text: it consists of visible ASCII characters. */
  public static boolean isVisible(String text) {
    return text.chars().allMatch(c -> c > ' ' && c <= '~');
  }

  private static String checked(String what, @Nullable String text, char first) {
    String line = notBlank(what, text);
    int position = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      position++;
      int character = line.codePointAt(i);
      if (character < first || character > '~') {
        throw new ConfigurationException(
            what
                + " has "
                + CharacterKind.of(character)
                + " as character "
                + position
                + " of "
                + line.codePointCount(0, line.length()),
            "copy it again, without line breaks, white space and formatting");
      }
    }
    return line;
  }
}
