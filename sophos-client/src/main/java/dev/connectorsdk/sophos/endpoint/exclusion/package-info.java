/**
 * Exclusions from scans, from isolation and from intrusion prevention (Endpoint API).
 *
 * <pre>{@code
 * Exclusions exclusions = sophos.tenant().endpoints().exclusions();
 * }</pre>
 *
 * <p>{@link ScanningExclusions} are files, processes and sites that are not scanned; {@link
 * NetworkExclusions} are connections that isolation and intrusion prevention permit. {@code
 * createIfAbsent} returns whether the exclusion was created, so that an import can be repeated. An
 * exclusion weakens protection. Level: tenant.
 *
 * <p>Guide: {@code docs/endpoints.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.endpoint.exclusion;

import org.jspecify.annotations.NullMarked;
