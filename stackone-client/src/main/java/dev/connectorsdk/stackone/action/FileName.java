package dev.connectorsdk.stackone.action;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a file in a {@code Content-Disposition} header (RFC 6266). */
final class FileName {
  private static final Pattern ENCODED =
      Pattern.compile("filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED =
      Pattern.compile("filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE =
      Pattern.compile("filename\\s*=\\s*([^;\"\\s]+)", Pattern.CASE_INSENSITIVE);

  private FileName() {}

  /** The name without folders: who saves a file under it must not be led elsewhere. */
  static Optional<String> in(String disposition) {
    return group(ENCODED, disposition)
        .flatMap(FileName::decoded)
        .or(() -> group(QUOTED, disposition).map(text -> text.replaceAll("\\\\(.)", "$1")))
        .or(() -> group(BARE, disposition))
        .map(FileName::withoutFolders)
        .filter(name -> !name.isBlank() && !name.equals(".") && !name.equals(".."));
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException noPercentCode) {
      return Optional.empty();
    }
  }

  private static String withoutFolders(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
