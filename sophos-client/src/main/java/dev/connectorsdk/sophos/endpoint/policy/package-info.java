/**
 * Endpoint policies, their settings and the base policies (Endpoint API).
 *
 * <pre>{@code
 * Policies policies = sophos.tenant().endpoints().policies();
 * SettingsDifference difference = policies.compare(sourceId, targetId);
 * }</pre>
 *
 * <p>{@link Policies} lists, creates, changes, clones and deletes policies; {@link BasePolicy} is
 * the one for endpoints without another. {@link PolicySettings} reads, sets and resets single
 * settings by a typed {@link SettingKey}, {@link SettingsMetadata} describes them, and a {@link
 * SettingsDifference} shows in what two policies differ and copies it. Level: tenant.
 *
 * <p>Guide: {@code docs/endpoints.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.endpoint.policy;

import org.jspecify.annotations.NullMarked;
