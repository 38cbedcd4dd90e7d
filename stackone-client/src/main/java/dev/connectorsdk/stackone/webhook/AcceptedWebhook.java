package dev.connectorsdk.stackone.webhook;

import java.time.Instant;

/**
 * A delivery is what StackOne sent to this project, and not late. Whether it came before is for
 * {@link SeenEvents} to say.
 *
 * @param event the event
 * @param key the same text for every delivery of the event: made of its type, project, account,
 *     record and date, as StackOne documents no id of a delivery; or of the whole body where record
 *     or date is missing
 * @param lateFrom from when on another delivery of it would be refused as late
 */
public record AcceptedWebhook(WebhookEvent event, String key, Instant lateFrom)
    implements WebhookVerdict {}
