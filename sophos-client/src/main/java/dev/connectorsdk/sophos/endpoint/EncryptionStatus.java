package dev.connectorsdk.sophos.endpoint;

/**
 * The encryption status of a volume or an endpoint.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record EncryptionStatus(String value) {
  public static final EncryptionStatus NOT_SUPPORTED = new EncryptionStatus("notSupported");
  public static final EncryptionStatus NOT_ENCRYPTED = new EncryptionStatus("notEncrypted");
  public static final EncryptionStatus ENCRYPTING = new EncryptionStatus("encrypting");
  public static final EncryptionStatus ENCRYPTED = new EncryptionStatus("encrypted");
  public static final EncryptionStatus SUSPENDED = new EncryptionStatus("suspended");
  public static final EncryptionStatus UNKNOWN = new EncryptionStatus("unknown");
}
