package dev.connectorsdk.sophos.endpoint;

/**
 * The lockdown status of a server. Older responses have other values, such as {@code installing}.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record LockdownStatus(String value) {
  public static final LockdownStatus LOCKED = new LockdownStatus("locked");
  public static final LockdownStatus LOCKING = new LockdownStatus("locking");
  public static final LockdownStatus UNLOCKED = new LockdownStatus("unlocked");
  public static final LockdownStatus NOT_INSTALLED = new LockdownStatus("notInstalled");
  public static final LockdownStatus UNAVAILABLE = new LockdownStatus("unavailable");
}
