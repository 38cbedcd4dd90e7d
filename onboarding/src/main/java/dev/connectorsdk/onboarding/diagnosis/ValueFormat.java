package dev.connectorsdk.onboarding.diagnosis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.core.internal.config.ConfiguredText;
import dev.connectorsdk.stackone.internal.ApiKeyFormat;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds problems of a value in its format. A line end after a value is none: clients remove it. */
final class ValueFormat {
  private static final String HEX = "[0-9a-fA-F]";
  private static final Pattern UUID =
      Pattern.compile(HEX + "{8}(-" + HEX + "{4}){3}-" + HEX + "{12}");
  private static final Pattern WITHOUT_HYPHENS = Pattern.compile(HEX + "{32}");
  private static final String API_KEY = "v1.{region}.{rest}";

  private ValueFormat() {}

  static CheckResult clientCredentials(String idName, String id, String secretName, String secret) {
    String cleanId = ConfiguredText.withoutLineEnd(id);
    String cleanSecret = ConfiguredText.withoutLineEnd(secret);
    if (UUID.matcher(secret.strip()).matches() && !UUID.matcher(id.strip()).matches()) {
      return CheckResult.failed(
          secretName + " has the format of a client id, and " + idName + " does not.",
          "Swap the two: each has the value of the other.");
    }
    return ValueRules.problem(idName, cleanId)
        .or(() -> ValueRules.problem(secretName, cleanSecret))
        .or(() -> apiKeyAsSecret(secretName, cleanSecret))
        .orElseGet(() -> clientId(idName, cleanId, secretName));
  }

  private static Optional<CheckResult> apiKeyAsSecret(String name, String secret) {
    return isApiKey(secret)
        ? Optional.of(
            CheckResult.failed(
                name + " has the format of a StackOne API key.",
                "Set the client secret of the Sophos Central credential."))
        : Optional.empty();
  }

  private static CheckResult clientId(String idName, String id, String secretName) {
    if (UUID.matcher(id).matches()) {
      return CheckResult.ok(idName + " is a UUID, and nothing is wrong with " + secretName + ".");
    }
    return WITHOUT_HYPHENS.matcher(id).matches()
        ? CheckResult.failed(
            idName + " is not a UUID: its hyphens are missing.",
            "Copy the value labeled Client ID from the credential's page, with its hyphens.")
        : CheckResult.failed(
            idName + " is not a UUID: it has " + id.length() + " characters.",
            "Copy the value labeled Client ID from the credential's page.");
  }

  static CheckResult apiKey(String name, String value) {
    String key = ConfiguredText.withoutLineEnd(value);
    Optional<CheckResult> encoded = encoded(name, key.strip());
    if (encoded.isPresent()) {
      return encoded.get();
    }
    if (key.endsWith(":") && isApiKey(key)) {
      return CheckResult.failed(
          name + " ends with a colon.", "Remove the colon: the client adds it.");
    }
    return ValueRules.problem(name, key)
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

  private static boolean isApiKey(String text) {
    return ApiKeyFormat.pattern().matcher(text).matches();
  }
}
