/**
 * Alerts of a tenant (Common API).
 *
 * <pre>{@code
 * Paged<Alert> alerts = sophos.tenant().alerts().list(q -> q.addSeverity(Severity.HIGH));
 * }</pre>
 *
 * <p>{@link Alerts} lists, searches and reads alerts, and performs the actions that an alert allows
 * ({@link Alert#allowedActions}). A list follows the cursor of the service; a search sends the same
 * filters in a body. To follow new alerts without gaps, use the feeds of {@code
 * dev.connectorsdk.sophos.siem}. Level: tenant.
 */
@NullMarked
package dev.connectorsdk.sophos.alert;

import org.jspecify.annotations.NullMarked;
