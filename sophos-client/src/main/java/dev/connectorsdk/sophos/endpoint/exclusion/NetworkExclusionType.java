package dev.connectorsdk.sophos.endpoint.exclusion;

/**
 * What connections are excluded from.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record NetworkExclusionType(String value) {
  public static final NetworkExclusionType ISOLATION = new NetworkExclusionType("isolation");
  public static final NetworkExclusionType INTRUSION_PREVENTION =
      new NetworkExclusionType("intrusionPrevention");
}
