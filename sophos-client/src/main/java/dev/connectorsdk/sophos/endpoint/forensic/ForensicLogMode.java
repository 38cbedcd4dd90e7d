package dev.connectorsdk.sophos.endpoint.forensic;

/**
 * The extent of a forensic log. Only one value is published.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record ForensicLogMode(String value) {
  public static final ForensicLogMode FAST = new ForensicLogMode("fast");
}
