package dev.connectorsdk.testkit.stackone;

/**
 * An event as it goes over the wire.
 *
 * @param signature empty for none
 */
record SignedEvent(String type, String body, String signature) {}
