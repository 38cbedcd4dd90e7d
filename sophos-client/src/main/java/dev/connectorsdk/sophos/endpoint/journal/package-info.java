/**
 * The event journals of endpoints (Endpoint API).
 *
 * <pre>{@code
 * EventJournal journal = sophos.tenant().endpoints().eventJournal().get(type);
 * }</pre>
 *
 * <p>{@link EventJournals} reads and sets how much disk space the journals of computers or of
 * servers may use. Level: tenant.
 *
 * <p>Guide: {@code docs/endpoints.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.endpoint.journal;

import org.jspecify.annotations.NullMarked;
