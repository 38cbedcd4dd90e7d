package dev.connectorsdk.stackone.webhook;

/** The result of verifying a delivery: accepted or rejected. */
public sealed interface WebhookVerdict permits AcceptedWebhook, RejectedWebhook {}
