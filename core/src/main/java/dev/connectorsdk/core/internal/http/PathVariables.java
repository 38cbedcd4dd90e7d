package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.internal.config.CharacterKind;
import dev.connectorsdk.core.internal.config.ConfigurationException;
import dev.connectorsdk.core.internal.config.ConfiguredText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks values that become a segment of a path, where some texts would name another operation. */
public final class PathVariables {
  private static final Pattern DOT_SEGMENT = Pattern.compile("(\\.|%(25)*2e){1,2}");
  private static final Pattern ENCODED = Pattern.compile("%(25)*(2f|5c|[01][0-9a-f]|7f)");

  private PathVariables() {}

  /**
   * Returns the value without a line end, if it can be a path variable. The message of a rejection
   * names the parameter and the fault, and does not repeat the value.
   *
   * @param name the parameter's name
   * @throws IllegalArgumentException if the value is null or blank, is a dot segment, contains a
   *     slash or backslash, encoded or not, or contains a character that is not visible ASCII
   */
  public static String check(String name, @Nullable String text) {
    String value = text == null ? "" : ConfiguredText.withoutLineEnd(text);
    if (value.isBlank()) {
      throw rejected(name, "be blank");
    }
    String lower = value.toLowerCase(Locale.ROOT);
    if (DOT_SEGMENT.matcher(lower).matches()) {
      throw rejected(name, "be a dot segment such as \"..\"");
    }
    Matcher encoded = ENCODED.matcher(lower);
    if (encoded.find()) {
      throw rejected(name, "contain \"" + encoded.group() + "\"" + at(encoded.start()));
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '/' || c == '\\') {
        throw rejected(name, "contain '" + c + "'" + at(i));
      }
      if (c <= ' ' || c >= 0x7f) {
        int character = value.codePointAt(i);
        String code = String.format(Locale.ROOT, " (U+%04X)", character);
        throw rejected(name, "contain " + CharacterKind.of(character) + code + at(i));
      }
    }
    return value;
  }

  private static String at(int index) {
    return " (at position " + (index + 1) + ")";
  }

  private static IllegalArgumentException rejected(String name, String what) {
    return new ConfigurationException(
        name + " must not " + what, "pass it as the service returned it");
  }
}
