package dev.connectorsdk.stackone.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the file name in a {@code Content-Disposition} header (RFC 6266). */
final class ContentDisposition {
  private static final Pattern ENCODED =
      Pattern.compile("filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED =
      Pattern.compile("filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE =
      Pattern.compile("filename\\s*=\\s*([^;\"\\s]+)", Pattern.CASE_INSENSITIVE);

  private ContentDisposition() {}

  /** Returns the file name without folders, so that it cannot point outside of a folder. */
  static Optional<String> fileName(String disposition) {
    return group(ENCODED, disposition)
        .flatMap(ContentDisposition::decoded)
        .or(() -> group(QUOTED, disposition).map(text -> text.replaceAll("\\\\(.)", "$1")))
        .or(() -> group(BARE, disposition))
        .map(ContentDisposition::withoutFolders)
        .filter(name -> !name.isBlank() && !name.equals(".") && !name.equals(".."));
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException invalidPercentEncoding) {
      return Optional.empty();
    }
  }

  private static String withoutFolders(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
