package dev.connectorsdk.onboarding.diagnosis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.stackone.internal.ApiKeyFormat;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds problems of a value in its format. */
final class ValueFormat {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final String API_KEY = "v1.{region}.{rest}";
  private static final String QUOTES = "\"'`\u201c\u201d\u2018\u2019";

  private ValueFormat() {}

  static CheckResult clientCredentials(String idName, String id, String secretName, String secret) {
    if (UUID.matcher(secret.strip()).matches() && !UUID.matcher(id.strip()).matches()) {
      return CheckResult.failed(
          secretName + " has the format of a client id, and " + idName + " does not.",
          "Swap the two: each has the value of the other.");
    }
    return malformed(idName, id)
        .or(() -> malformed(secretName, secret))
        .orElseGet(
            () ->
                UUID.matcher(id).matches()
                    ? CheckResult.ok(idName + " is a UUID, " + secretName + " is not quoted.")
                    : CheckResult.failed(
                        idName + " is not a UUID: it has " + id.length() + " characters.",
                        "Copy the value labeled Client ID from the credential's page."));
  }

  static CheckResult apiKey(String name, String key) {
    Optional<CheckResult> encoded = encoded(name, key.strip());
    if (encoded.isPresent()) {
      return encoded.get();
    }
    if (key.endsWith(":") && isApiKey(key)) {
      return CheckResult.failed(
          name + " ends with a colon.", "Remove the colon: the client adds it.");
    }
    return malformed(name, key)
        .orElseGet(
            () ->
                isApiKey(key)
                    ? CheckResult.ok(name + " has the format " + API_KEY + ".")
                    : CheckResult.failed(
                        name + " does not have the format " + API_KEY + ".",
                        "It is a key of another service or incomplete: copy the whole key again from"
                            + " where it was created."));
  }

  /** A value that was encoded for the Authorization header; without a colon it cannot work. */
  private static Optional<CheckResult> encoded(String name, String key) {
    String text = decoded(key.replaceFirst("(?i)^Basic\\s+", ""));
    boolean colon = text.endsWith(":");
    if (!isApiKey(colon ? text.substring(0, text.length() - 1) : text)) {
      return Optional.empty();
    }
    String evidence = name + " is encoded for an Authorization header (Base64)";
    return Optional.of(
        CheckResult.failed(
            colon ? evidence + "." : evidence + ", without the colon that follows the key.",
            "Set the key itself: the client adds the colon and encodes it."));
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getDecoder().decode(text), UTF_8).strip();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static Optional<CheckResult> malformed(String name, String value) {
    String problem = problem(value);
    return problem.isEmpty()
        ? Optional.empty()
        : Optional.of(
            CheckResult.failed(
                name + " " + problem + ".",
                "Set it again without them; they often come from a file or a shell command."));
  }

  private static String problem(String value) {
    if (value.isBlank()) {
      return "is blank";
    }
    if (value.chars().anyMatch(c -> c == '\n' || c == '\r')) {
      return "contains a line break";
    }
    if (QUOTES.indexOf(value.strip().charAt(0)) >= 0) {
      return "is in quotes";
    }
    return value.chars().anyMatch(ValueFormat::isInvisible)
        ? "contains whitespace or invisible characters"
        : "";
  }

  private static boolean isApiKey(String text) {
    return ApiKeyFormat.pattern().matcher(text).matches();
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
