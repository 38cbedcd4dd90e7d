package dev.connectorsdk.sophos.accesstoken;

/**
 * The type of an access token.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record AccessTokenType(String value) {
  /** A token for the installation of the Sophos Linux Sensor. */
  public static final AccessTokenType SOPHOS_LINUX_SENSOR =
      new AccessTokenType("sophosLinuxSensor");
}
