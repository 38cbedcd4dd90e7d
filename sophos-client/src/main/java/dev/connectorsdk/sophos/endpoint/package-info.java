/**
 * Endpoints: computers and servers that Sophos Central protects (Endpoint API).
 *
 * <pre>{@code
 * for (Endpoint endpoint : sophos.tenant().endpoints().list()) { … }
 * sophos.tenant().endpoints().isolation().isolate(ids, "Incident 7");
 * }</pre>
 *
 * <p>{@link Endpoints} lists, reads, scans and deletes computers and servers, and has the sub-menus
 * of the vendor's Endpoint API: {@link EndpointIsolation}, {@link EndpointTamperProtection} and
 * {@link EndpointAdaptiveAttackProtection} here, and one package for each of the others: groups,
 * policies, exclusions, allowed and blocked items, web control, exploit mitigation, software,
 * migrations, forensic files. Level: tenant.
 *
 * <p>Guide: {@code docs/endpoints.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.endpoint;

import org.jspecify.annotations.NullMarked;
