package dev.connectorsdk.spring;

import static java.util.Map.entry;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Names the property of a value that the SDK refuses. The SDK's messages begin with the name of the
 * option, and contain no secret.
 *
 * @param prefix the prefix of the properties
 */
record PropertyCheck(String prefix) {
  private static final String HTTP = "http.";
  private static final String RETRY = "retry.";
  private static final String LIMITS = "rate-limit.limits";
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          entry("identityUrl", "identity-url"),
          entry("apiUrl", "api-url"),
          entry("Host", "allowed-hosts"),
          entry("connectTimeout", HTTP + "connect-timeout"),
          entry("readTimeout", HTTP + "read-timeout"),
          entry("callTimeout", HTTP + "call-timeout"),
          entry("maxResponseBytes", HTTP + "max-response-size"),
          entry("userAgentSuffix", HTTP + "user-agent-suffix"),
          entry("maxAttempts", RETRY + "max-attempts"),
          entry("firstBackoff", RETRY + "first-backoff"),
          entry("maxSharedWait", RETRY + "max-shared-wait"),
          entry("permits", LIMITS),
          entry("period", LIMITS),
          entry("burst", LIMITS));

  /** Returns the result of the work, or names the property that it refuses. */
  <T> T run(Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      String option = message.split(" ", 2)[0];
      String place =
          NAMES.containsKey(option)
              ? "The property " + prefix + "." + NAMES.get(option) + " is invalid: "
              : "The properties under " + prefix + " are invalid: ";
      String sentence = message.endsWith(".") ? message : message + ".";
      throw new InvalidConfigurationException(place + sentence, action(option), e);
    }
  }

  private String action(String option) {
    return option.endsWith("Url")
        ? "Correct the URL. Add its host to "
            + prefix
            + ".allowed-hosts if it is a host of yours that may receive the credential."
        : "Correct the property, or the customizer bean that sets the value.";
  }

  /** Reads a URL, which may contain a password and so is not repeated in a message. */
  URI url(String name, String text) {
    try {
      return new URI(text.strip());
    } catch (URISyntaxException e) {
      String reason =
          e.getReason().toLowerCase(Locale.ROOT) + ", at character " + (e.getIndex() + 1);
      throw new InvalidConfigurationException(
          "The property " + prefix + "." + name + " is not a URL: " + reason + ".",
          "Set a URL like https://api.example.com.");
    }
  }
}
