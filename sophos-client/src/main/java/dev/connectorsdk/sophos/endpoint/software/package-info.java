/**
 * The software of endpoints: packages, their comments, installers (Endpoint API).
 *
 * <pre>{@code
 * EndpointSoftware software = sophos.tenant().endpoints().software();
 * }</pre>
 *
 * <p>{@link EndpointSoftware} lists recommended and static packages with comments, and {@link
 * Installers} with the links to download them. Level: tenant.
 *
 * <p>Guide: {@code docs/endpoints.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.endpoint.software;

import org.jspecify.annotations.NullMarked;
