package dev.connectorsdk.core.credential;

/**
 * An API key, sent as the user name of HTTP Basic authentication with an empty password.
 *
 * @param secret the key
 */
public record ApiKey(Secret secret) {
  private static final String NAME = "The API key";

  /**
   * Leaves out line ends after the key.
   *
   * @throws IllegalArgumentException if it is null, or has a blank or a character that is not
   *     printable ASCII; the message has its position and kind
   */
  public ApiKey {
    secret = CredentialText.printable(NAME, secret);
    int blank = secret.reveal().indexOf(' ');
    if (blank >= 0) {
      throw new IllegalArgumentException(
          NAME
              + " has a blank as character "
              + (blank + 1)
              + " of "
              + secret.reveal().length()
              + ": copy it again, without white space.");
    }
  }

  /**
   * Returns a key. Line ends after it are left out.
   *
   * @throws IllegalArgumentException if it is null or blank, or has a blank or a character that is
   *     not printable ASCII; the message has its position and kind
   */
  public static ApiKey of(String key) {
    return new ApiKey(Secret.of(CredentialText.printable(NAME, key)));
  }
}
