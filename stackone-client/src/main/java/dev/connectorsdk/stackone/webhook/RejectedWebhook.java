package dev.connectorsdk.stackone.webhook;

/**
 * A delivery must not be acted upon.
 *
 * @param reason why
 * @param message why and what to do, for a log: without the secret, the signature and the body
 */
public record RejectedWebhook(RejectionReason reason, String message) implements WebhookVerdict {}
