/**
 * The tenants of a partner or an organization (Partner API, Organization API).
 *
 * <pre>{@code
 * for (Tenant tenant : sophos.partner().tenants().list()) {
 *   sophos.tenant(tenant).alerts().list();
 * }
 * }</pre>
 *
 * <p>{@link Tenants} lists and reads the tenants of a partner or an organization. A tenant without
 * a host cannot be called; {@link Tenants#reachable} leaves these out and reports them. Level:
 * partner and organization.
 */
@NullMarked
package dev.connectorsdk.sophos.tenant;

import org.jspecify.annotations.NullMarked;
