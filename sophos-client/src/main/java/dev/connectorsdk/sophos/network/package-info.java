/**
 * Switches and access points of a tenant (Switch API, Wi-Fi API).
 *
 * <pre>{@code
 * MacFiltering filter = sophos.tenant().wifi().macFiltering();
 * }</pre>
 *
 * <p>{@link NetworkDevices} serves both switches and access points, which have the same operations:
 * reads and replaces the filter of MAC addresses, and lists the tasks with the result of each
 * device. Level: tenant.
 *
 * <p>Guide: {@code docs/smaller-families.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.network;

import org.jspecify.annotations.NullMarked;
