package dev.connectorsdk.sophos.endpoint.exclusion;

/**
 * The scans that an exclusion applies to.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record ScanMode(String value) {
  public static final ScanMode ON_DEMAND = new ScanMode("onDemand");
  public static final ScanMode ON_ACCESS = new ScanMode("onAccess");
  public static final ScanMode ON_DEMAND_AND_ON_ACCESS = new ScanMode("onDemandAndOnAccess");
}
