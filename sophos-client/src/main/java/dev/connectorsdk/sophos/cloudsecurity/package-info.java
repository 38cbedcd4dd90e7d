/**
 * Runtime detection profiles of Linux sensors (Cloud security API).
 *
 * <pre>{@code
 * Paged<RuntimeProfile> profiles = sophos.tenant().runtimeProfiles().list();
 * }</pre>
 *
 * <p>{@link RuntimeProfiles} lists, searches, reads, creates, renames and deletes the profiles that
 * policies of Linux servers use. A profile has versions; a new version is created under the name of
 * an existing profile. {@link RuntimeContent} is what the vendor provides as the basis. Level:
 * tenant.
 *
 * <p>Guide: {@code docs/smaller-families.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.cloudsecurity;

import org.jspecify.annotations.NullMarked;
