/**
 * Mobile devices, their groups, actions on them, and operating systems (Mobile API).
 *
 * <pre>{@code
 * Mobile mobile = sophos.tenant().mobile();
 * }</pre>
 *
 * <p>{@link Mobile} has the devices ({@code .device}), the actions on them ({@code .action}),
 * groups of devices and apps ({@code .group}), operating systems and automatic enrollment. Level:
 * tenant.
 *
 * <p>Guide: {@code docs/mobile.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.mobile;

import org.jspecify.annotations.NullMarked;
