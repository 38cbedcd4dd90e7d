/**
 * Probes of what a credential can do: opt-in, limited, GET only.
 *
 * <pre>{@code
 * Capabilities capabilities = sophos.probeCapabilities();
 * }</pre>
 *
 * <p>{@link CapabilityProbe} sends the safe reads of a level, GET only, once each and within
 * limits, and reports which of them the credential may call. {@link CapabilityComparison} shows
 * where the outcome differs from the table of roles. Nothing is probed unless it is called.
 *
 * <p>Guide: {@code docs/roles.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.capability;

import org.jspecify.annotations.NullMarked;
