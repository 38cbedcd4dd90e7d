/**
 * Firewalls, their groups, firmware and threat feed (Firewall API).
 *
 * <pre>{@code
 * Firewalls firewalls = sophos.tenant().firewalls();
 * FirewallTransaction added = firewalls.threatFeed(id).add(type, values);
 * added.await(Duration.ofMinutes(2));
 * }</pre>
 *
 * <p>{@link Firewalls} lists, renames, relocates, deletes and approves firewalls; {@link
 * FirewallGroups} and {@link Firmware} are its sub-menus. {@link ThreatFeed} changes the indicators
 * that a firewall blocks: each change is a {@link FirewallTransaction}, which the firewall
 * completes later. Level: tenant.
 *
 * <p>Guide: {@code docs/firewalls.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.firewall;

import org.jspecify.annotations.NullMarked;
