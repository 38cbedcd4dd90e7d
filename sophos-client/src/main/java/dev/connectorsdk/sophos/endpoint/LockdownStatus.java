package dev.connectorsdk.sophos.endpoint;

/**
 * Whether a server is locked down. Values of older answers, such as {@code installing}, are kept as
 * they come.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record LockdownStatus(String value) {
  public static final LockdownStatus LOCKED = new LockdownStatus("locked");
  public static final LockdownStatus LOCKING = new LockdownStatus("locking");
  public static final LockdownStatus UNLOCKED = new LockdownStatus("unlocked");
  public static final LockdownStatus NOT_INSTALLED = new LockdownStatus("notInstalled");
  public static final LockdownStatus UNAVAILABLE = new LockdownStatus("unavailable");
}
