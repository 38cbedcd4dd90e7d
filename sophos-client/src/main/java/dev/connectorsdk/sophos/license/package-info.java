/**
 * Licensing API: licenses of tenants and firewalls.
 *
 * <pre>{@code
 * AccountLicenses licenses = sophos.tenant().licenses().get();
 * }</pre>
 *
 * <p>{@link Licenses} reads the licenses of an account with their quantity, usage and end, and the
 * firewalls that are licensed. Level: tenant and partner.
 *
 * <p>Guide: {@code docs/queries.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.license;

import org.jspecify.annotations.NullMarked;
