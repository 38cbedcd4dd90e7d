/**
 * Groups of mobile devices, and groups of apps (Mobile API).
 *
 * <pre>{@code
 * MobileDeviceGroups groups = sophos.tenant().mobile().deviceGroups();
 * }</pre>
 *
 * <p>{@link MobileDeviceGroups} and {@link AppGroups} list, read, create, change and delete groups
 * of devices and of apps. Level: tenant.
 *
 * <p>Guide: {@code docs/mobile.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.mobile.group;

import org.jspecify.annotations.NullMarked;
