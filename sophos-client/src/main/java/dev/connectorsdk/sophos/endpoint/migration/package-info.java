/**
 * Migrations of endpoints from one tenant to another (Endpoint API).
 *
 * <pre>{@code
 * Migrations migrations = sophos.tenant().endpoints().migrations();
 * }</pre>
 *
 * <p>{@link Migrations} moves endpoints between two tenants: the receiving one starts the job and
 * gets a token, a {@code Secret}, with which the sending one confirms it. {@code await} waits
 * within a deadline until all endpoints have moved or failed. Level: tenant, with a scope for each
 * of the two.
 *
 * <p>Guide: {@code docs/endpoints.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.endpoint.migration;

import org.jspecify.annotations.NullMarked;
