package dev.connectorsdk.sophos.endpoint.item;

/**
 * The type of an allowed or blocked item: the property that identifies it.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record ItemType(String value) {
  /** A path on Windows. */
  public static final ItemType PATH = new ItemType("path");

  /** A path on macOS or Linux. */
  public static final ItemType POSIX_PATH = new ItemType("posixPath");

  public static final ItemType SHA256 = new ItemType("sha256");
  public static final ItemType CERTIFICATE_SIGNER = new ItemType("certificateSigner");

  /**
   * Returns the name of the property that identifies items of this type.
   *
   * @throws IllegalArgumentException if it is unknown
   */
  String property() {
    if (equals(POSIX_PATH)) {
      return PATH.value;
    }
    if (equals(PATH) || equals(SHA256) || equals(CERTIFICATE_SIGNER)) {
      return value;
    }
    throw new IllegalArgumentException(
        "The property of the type "
            + value
            + " is unknown: use path, posixPath, sha256 or certificateSigner.");
  }
}
