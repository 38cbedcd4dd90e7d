/**
 * Administrators, billing and new tenants of a partner (Partner API).
 *
 * <pre>{@code
 * for (PartnerAdmin admin : sophos.partner().admins().list()) { … }
 * }</pre>
 *
 * <p>{@link PartnerAdmins} and {@link PartnerRoleAssignments} are the administrators of a partner
 * and their roles, {@link Billing} is the usage of a month, and {@link NewTenants} creates a
 * tenant. Level: partner.
 *
 * <p>Guide: {@code docs/partner-administration.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.partner;

import org.jspecify.annotations.NullMarked;
