/**
 * Live Discover API: queries on endpoints.
 *
 * <pre>{@code
 * try (QueryRun run = sophos.tenant().liveDiscover().run(request -> request)) {
 *   run.await(Duration.ofMinutes(5));
 *   for (MyRow row : run.rowsAs(MyRow.class)) { … }
 * }
 * }</pre>
 *
 * <p>{@link LiveDiscover} runs a saved query or SQL on endpoints that are online, lists runs and
 * their endpoints, and has the saved queries and the {@link EnrichmentPivots}. Level: tenant.
 *
 * <p>Guide: {@code docs/queries.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.livediscover;

import org.jspecify.annotations.NullMarked;
