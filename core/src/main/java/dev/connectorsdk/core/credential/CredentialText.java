package dev.connectorsdk.core.credential;

import org.jspecify.annotations.Nullable;

/**
 * Cleans the texts of secrets, keys and ids, which are copied from consoles, files and vaults. The
 * messages have the position and the kind of a character, and never the character.
 */
final class CredentialText {
  private CredentialText() {}

  /**
   * Returns a text without the line end that a file or an editor has added to it.
   *
   * @param what what the text is, such as {@code The client secret}
   * @throws IllegalArgumentException if it is null or blank
   */
  static String withoutLineEnd(String what, @Nullable String text) {
    if (text == null) {
      throw new IllegalArgumentException(
          what + " is null: check that the variable or property it is read from is set.");
    }
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    String line = text.substring(0, end);
    if (line.isBlank()) {
      throw new IllegalArgumentException(
          what + " is empty: copy it again from where it was created, or create a new one.");
    }
    return line;
  }

  /**
   * Returns a text without its line end.
   *
   * @throws IllegalArgumentException if it is null, blank, or has a character that is not printable
   *     ASCII
   */
  static String printable(String what, @Nullable String text) {
    String line = withoutLineEnd(what, text);
    int position = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      position++;
      int character = line.codePointAt(i);
      if (character < ' ' || character > '~') {
        throw new IllegalArgumentException(
            what
                + " has "
                + CharacterKind.of(character)
                + " as character "
                + position
                + " of "
                + line.codePointCount(0, line.length())
                + ": copy it again, without line breaks and formatting.");
      }
    }
    return line;
  }

  static Secret printable(String what, @Nullable Secret secret) {
    String given = secret == null ? null : secret.reveal();
    String text = printable(what, given);
    return secret == null || !text.equals(given) ? Secret.of(text) : secret;
  }
}
