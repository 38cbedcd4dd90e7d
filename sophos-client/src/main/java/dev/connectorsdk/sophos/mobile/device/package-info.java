/**
 * Mobile devices, and what the service reports of each (Mobile API).
 *
 * <pre>{@code
 * Paged<MobileDevice> devices = sophos.tenant().mobile().devices().list();
 * }</pre>
 *
 * <p>{@link MobileDevices} lists, reads, creates, updates and deletes devices. {@link
 * DeviceReports} has what is known of one: apps, policies, scan results, violations of compliance,
 * and the location. {@link DeviceProperties} are free values. Level: tenant.
 *
 * <p>Guide: {@code docs/mobile.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.mobile.device;

import org.jspecify.annotations.NullMarked;
