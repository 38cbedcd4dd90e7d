/**
 * Cases API: cases with their detections and impacted entities.
 *
 * <pre>{@code
 * for (Case found : sophos.tenant().cases().list()) { … }
 * }</pre>
 *
 * <p>{@link Cases} lists, reads, creates, changes and deletes cases, and reads their detections,
 * impacted entities and the summary by MITRE ATT&amp;CK tactics. Level: tenant.
 *
 * <p>Guide: {@code docs/queries.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.cases;

import org.jspecify.annotations.NullMarked;
