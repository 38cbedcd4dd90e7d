package dev.connectorsdk.core.credential;

import dev.connectorsdk.core.internal.config.ConfigurationException;
import dev.connectorsdk.core.internal.config.ConfiguredText;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A client id: a UUID, kept in the letter case that it was given in, and compared without case.
 *
 * <p>That the client ids of Sophos Central have this form is stated by StackOne's connector guide,
 * not by Sophos itself (unverified).
 */
public final class ClientId {
  private static final Pattern UUID =
      Pattern.compile(
          "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

  private final String text;

  private ClientId(String text) {
    this.text = text;
  }

  /**
   * Returns a client id. Line ends after it are left out.
   *
   * @throws IllegalArgumentException if the text is null or not a UUID; the message does not repeat
   *     the text, since swapping id and secret is the usual cause
   */
  public static ClientId of(String text) {
    String id = ConfiguredText.visible("The client id", text);
    if (!UUID.matcher(id).matches()) {
      throw new ConfigurationException(
          "The client id is not a UUID (" + id.length() + " characters were given, a UUID has 36)",
          "copy the value labeled Client ID from the credential's page, and check that id and secret"
              + " are not swapped");
    }
    return new ClientId(id);
  }

  /** The id as it was given. */
  public String value() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClientId that && text.equalsIgnoreCase(that.text);
  }

  @Override
  public int hashCode() {
    return text.toLowerCase(Locale.ROOT).hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
