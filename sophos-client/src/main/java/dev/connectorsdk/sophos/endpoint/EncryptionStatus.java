package dev.connectorsdk.sophos.endpoint;

/**
 * How far a volume or an endpoint is encrypted.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record EncryptionStatus(String value) {
  public static final EncryptionStatus NOT_SUPPORTED = new EncryptionStatus("notSupported");
  public static final EncryptionStatus NOT_ENCRYPTED = new EncryptionStatus("notEncrypted");
  public static final EncryptionStatus ENCRYPTING = new EncryptionStatus("encrypting");
  public static final EncryptionStatus ENCRYPTED = new EncryptionStatus("encrypted");
  public static final EncryptionStatus SUSPENDED = new EncryptionStatus("suspended");
  public static final EncryptionStatus UNKNOWN = new EncryptionStatus("unknown");
}
