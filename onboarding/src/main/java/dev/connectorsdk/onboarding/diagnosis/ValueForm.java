package dev.connectorsdk.onboarding.diagnosis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what is wrong with a value from its form alone. */
final class ValueForm {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final String QUOTES = "\"'`\u201c\u201d\u2018\u2019";

  private ValueForm() {}

  static Outcome clientCredentials(String idName, String id, String secretName, String secret) {
    if (UUID.matcher(secret.strip()).matches() && !UUID.matcher(id.strip()).matches()) {
      return Outcome.failed(
          secretName + " has the form of a client id, and " + idName + " has not.",
          "Swap the two: id and secret are each in the place of the other.");
    }
    return wrapped(idName, id)
        .or(() -> wrapped(secretName, secret))
        .orElseGet(
            () ->
                UUID.matcher(id).matches()
                    ? Outcome.ok(idName + " is a UUID, " + secretName + " is not wrapped.")
                    : Outcome.failed(
                        idName + " is no UUID: it has " + id.length() + " characters.",
                        "Copy the value labelled Client ID from the credential's page."));
  }

  static Outcome apiKey(String name, String key, KeyPattern form) {
    Optional<Outcome> encoded = encoded(name, key.strip(), form);
    if (encoded.isPresent()) {
      return encoded.get();
    }
    if (key.endsWith(":") && form.fits(key)) {
      return Outcome.failed(
          name + " ends with a colon.", "Take the colon away: the client adds it itself.");
    }
    return wrapped(name, key)
        .orElseGet(
            () ->
                form.fits(key)
                    ? Outcome.ok(name + " has the form " + form.words() + ".")
                    : Outcome.failed(
                        name + " does not have the form " + form.words() + ".",
                        "It is a key of another service or only part of one: copy it again from"
                            + " where it was created, whole."));
  }

  /** A value for the Authorization header, made by hand; without its colon it could never work. */
  private static Optional<Outcome> encoded(String name, String key, KeyPattern form) {
    String text = decoded(key.replaceFirst("(?i)^Basic\\s+", ""));
    boolean colon = text.endsWith(":");
    if (!form.fits(colon ? text.substring(0, text.length() - 1) : text)) {
      return Optional.empty();
    }
    String evidence = name + " is encoded for an Authorization header (Base64)";
    return Optional.of(
        Outcome.failed(
            colon ? evidence + "." : evidence + ", without the colon that belongs behind the key.",
            "Set the key itself: the client adds the colon and encodes it."));
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getDecoder().decode(text), UTF_8).strip();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static Optional<Outcome> wrapped(String name, String value) {
    String what = wrapping(value);
    return what.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Outcome.failed(
                name + " " + what + ".",
                "Set it again without them; a file or a shell line often adds them."));
  }

  private static String wrapping(String value) {
    if (value.isBlank()) {
      return "is blank";
    }
    if (value.chars().anyMatch(c -> c == '\n' || c == '\r')) {
      return "holds a line end";
    }
    if (QUOTES.indexOf(value.strip().charAt(0)) >= 0) {
      return "is in quotes";
    }
    return value.chars().anyMatch(ValueForm::isInvisible) ? "holds blanks or invisible signs" : "";
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
