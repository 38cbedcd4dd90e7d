package dev.connectorsdk.core.credential;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The public half of a client credential: a UUID, kept as it was given and compared without case.
 *
 * <p>That Sophos Central makes client ids in this form is stated by third parties (StackOne's
 * connector guide), not by Sophos itself.
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
   * Reads a client id.
   *
   * @throws IllegalArgumentException if the text is no UUID; the text is not repeated in the
   *     message, since a swapped id and secret is the usual cause
   */
  public static ClientId of(String text) {
    Objects.requireNonNull(text, "text");
    if (!UUID.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "The client id is no UUID ("
              + text.length()
              + " characters were given, a UUID has 36): copy the value labelled Client ID from the"
              + " credential's page, without blanks, and check that id and secret are not swapped.");
    }
    return new ClientId(text);
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
