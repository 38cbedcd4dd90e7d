/**
 * Detections API: queries on detections, groups of detections, and counts.
 *
 * <pre>{@code
 * try (Run<Detection> run = sophos.tenant().detections().run(q -> q)) {
 *   run.await(Duration.ofMinutes(2));
 *   for (Detection detection : run.results()) { … }
 * }
 * }</pre>
 *
 * <p>{@link Detections} starts queries on detections and on groups of detections of one rule, and
 * counts detections over time. A query is a run: it is started, awaited within a deadline, and its
 * results are read while the service keeps them; see {@code dev.connectorsdk.sophos.query.Run}.
 * Level: tenant.
 *
 * <p>Guide: {@code docs/queries.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.detection;

import org.jspecify.annotations.NullMarked;
