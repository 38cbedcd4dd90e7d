package dev.connectorsdk.sophos.endpoint;

/**
 * The kind of operating system.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record Platform(String value) {
  public static final Platform WINDOWS = new Platform("windows");
  public static final Platform MAC_OS = new Platform("macOS");
  public static final Platform LINUX = new Platform("linux");
}
