/**
 * Account health check API: checks, scores, snoozed reminders.
 *
 * <pre>{@code
 * AccountHealth health = sophos.tenant().accountHealth().get();
 * }</pre>
 *
 * <p>{@link AccountHealthCheck} reads the checks of a tenant as a tree of scores, their history,
 * and how other accounts of the region score, and snoozes a check. Level: tenant.
 *
 * <p>Guide: {@code docs/queries.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.health;

import org.jspecify.annotations.NullMarked;
