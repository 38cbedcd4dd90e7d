/**
 * Actions on mobile devices, such as lock and wipe (Mobile API).
 *
 * <pre>{@code
 * MobileActions actions = sophos.tenant().mobile().actions();
 * CreatedActions created = actions.sync(deviceIds);
 * }</pre>
 *
 * <p>{@link MobileActions} creates an action for each of several devices: synchronize, scan,
 * locate, lock, wipe and others, with a method for each. {@code await} waits within a deadline for
 * the outcome of one. A wipe deletes data of the user. Level: tenant.
 *
 * <p>Guide: {@code docs/mobile.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.mobile.action;

import org.jspecify.annotations.NullMarked;
