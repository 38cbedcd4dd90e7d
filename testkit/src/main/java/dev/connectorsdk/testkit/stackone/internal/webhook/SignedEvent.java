package dev.connectorsdk.testkit.stackone.internal.webhook;

/**
 * An event as it goes over the wire.
 *
 * @param signature empty for none
 */
public record SignedEvent(String type, String body, String signature) {}
