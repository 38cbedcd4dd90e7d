/**
 * Audit events (Audit events API), which are not in the vendor's published collection.
 *
 * <pre>{@code
 * Paged<AuditEvent> events = sophos.tenant().auditEvents().list(start);
 * }</pre>
 *
 * <p>{@link AuditEvents} lists what administrators changed since a time. The operation is
 * unverified: it is documented outside the published collection. Level: tenant, partner and
 * organization.
 *
 * <p>Guide: {@code docs/smaller-families.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.audit;

import org.jspecify.annotations.NullMarked;
