/**
 * Webhooks: verifying and handling the events that StackOne sends.
 *
 * <pre>{@code
 * WebhookHandler handler = WebhookHandler.of(verifier, event -> save(event));
 * }</pre>
 *
 * <p>{@link WebhookVerifier} checks the signature and the time of a delivery; {@link
 * WebhookHandler} does so for requests of any HTTP server, ignores duplicates and calls your code
 * with a typed {@link WebhookEvent}.
 *
 * <p>Guide: {@code docs/webhooks.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.webhook;

import org.jspecify.annotations.NullMarked;
