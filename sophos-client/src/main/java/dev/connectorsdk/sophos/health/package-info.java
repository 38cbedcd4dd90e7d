/** Account health check API: checks, scores, snoozed reminders. */
@NullMarked
package dev.connectorsdk.sophos.health;

import org.jspecify.annotations.NullMarked;
