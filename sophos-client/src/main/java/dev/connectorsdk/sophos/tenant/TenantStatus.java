package dev.connectorsdk.sophos.tenant;

/**
 * The state of a tenant. Which values there are besides active is unverified.
 *
 * @param value the text that the service uses; one that this version does not know is kept
 */
public record TenantStatus(String value) {
  public static final TenantStatus ACTIVE = new TenantStatus("active");
}
