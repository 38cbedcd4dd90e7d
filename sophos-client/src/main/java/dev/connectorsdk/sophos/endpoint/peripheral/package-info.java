/**
 * The peripherals that were connected to endpoints (Endpoint API).
 *
 * <pre>{@code
 * Paged<Peripheral> peripherals = sophos.tenant().endpoints().peripherals().list();
 * }</pre>
 *
 * <p>{@link Peripherals} lists and reads the devices that were connected to endpoints, for the
 * exemptions of a policy. Level: tenant.
 *
 * <p>Guide: {@code docs/endpoints.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.endpoint.peripheral;

import org.jspecify.annotations.NullMarked;
