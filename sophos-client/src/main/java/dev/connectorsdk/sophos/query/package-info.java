/**
 * Queries that the service runs: their texts, their runs, their rows.
 *
 * <pre>{@code
 * QueryRun run = sophos.tenant().liveDiscover().run(id);
 * RunDetails details = run.await(Duration.ofMinutes(5));
 * }</pre>
 *
 * <p>{@link Run} is a query that the service executes, of Live Discover, of XDR queries and of
 * detections: wait within a deadline, read results, cancel, or {@link Run#detach} and go on in
 * another process by the id. Closing a run cancels it where the service has an operation for that:
 * XDR queries. A run that ends without success throws {@code RunException}. {@link SavedQueries}
 * are the queries of the vendor and of the tenant.
 *
 * <p>Guide: {@code docs/queries.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.query;

import org.jspecify.annotations.NullMarked;
