package dev.connectorsdk.stackone.webhook;

import java.time.Instant;

/**
 * A valid delivery: signed by StackOne, for this project and in time. Duplicates are detected by
 * {@link ProcessedEvents}.
 *
 * @param event the event
 * @param key the deduplication key, the same for every delivery of the event: a hash of its type,
 *     project, account, record and date, since StackOne documents no delivery id; or of the body if
 *     record or date is absent
 * @param lateFrom the time from which another delivery of the event is rejected as late
 */
public record AcceptedWebhook(WebhookEvent event, String key, Instant lateFrom)
    implements WebhookVerdict {}
