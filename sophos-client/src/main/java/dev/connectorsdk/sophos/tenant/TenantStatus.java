package dev.connectorsdk.sophos.tenant;

/**
 * The status of a tenant. Values other than active are not published.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record TenantStatus(String value) {
  public static final TenantStatus ACTIVE = new TenantStatus("active");
}
