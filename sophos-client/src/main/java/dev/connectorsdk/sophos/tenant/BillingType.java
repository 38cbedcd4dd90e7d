package dev.connectorsdk.sophos.tenant;

/**
 * The billing type of a tenant.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record BillingType(String value) {
  public static final BillingType TERM = new BillingType("term");
  public static final BillingType TRIAL = new BillingType("trial");
  public static final BillingType USAGE = new BillingType("usage");
}
