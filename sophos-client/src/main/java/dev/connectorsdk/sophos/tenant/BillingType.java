package dev.connectorsdk.sophos.tenant;

/**
 * How a tenant is billed.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record BillingType(String value) {
  public static final BillingType TERM = new BillingType("term");
  public static final BillingType TRIAL = new BillingType("trial");
  public static final BillingType USAGE = new BillingType("usage");
}
