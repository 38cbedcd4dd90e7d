package dev.connectorsdk.stackone.webhook;

/**
 * An invalid delivery: ignore its content.
 *
 * @param reason the reason
 * @param message the reason and advice, for logs; without secret, signature and body
 */
public record RejectedWebhook(RejectionReason reason, String message) implements WebhookVerdict {}
