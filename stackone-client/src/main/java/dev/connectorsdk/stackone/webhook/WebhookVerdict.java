package dev.connectorsdk.stackone.webhook;

/** What came of checking a delivery: it is believed, or it is refused. */
public sealed interface WebhookVerdict permits AcceptedWebhook, RejectedWebhook {}
