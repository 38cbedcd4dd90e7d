package dev.connectorsdk.testkit.stackone.internal.webhook;

/**
 * A signed event.
 *
 * @param signature empty for none
 */
public record SignedEvent(String type, String body, String signature) {}
