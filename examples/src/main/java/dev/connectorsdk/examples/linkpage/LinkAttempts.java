package dev.connectorsdk.examples.linkpage;

import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.stackone.session.LinkOutcome;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Starts link attempts for one customer. The server's login identifies the customer, not the
 * browser.
 */
final class LinkAttempts {
  private static final Duration VALIDITY = Duration.ofMinutes(30);
  private static final String PROVIDER = "sophos";

  private final StackOneClient stackOne;
  private final String ownerId;
  private final String ownerName;

  LinkAttempts(StackOneClient stackOne, String ownerId, String ownerName) {
    this.stackOne = stackOne;
    this.ownerId = ownerId;
    this.ownerName = ownerName;
  }

  String ownerName() {
    return ownerName;
  }

  /** Creates a connect session and waits for its outcome in the background. */
  LinkAttempt startLinking() {
    // snippet invite
    ConnectSessionLink link =
        stackOne
            .connectSessions()
            .create(
                session ->
                    session
                        .originOwnerId(ownerId) // from your login, never from the browser
                        .originOwnerName(ownerName)
                        .provider(PROVIDER)
                        .expiresIn(VALIDITY));
    CompletableFuture<LinkOutcome> outcome =
        stackOne.async(
            client -> client.connectSessions().awaitOutcome(link, VALIDITY, progress -> {}));
    // end
    return new LinkAttempt(stackOne, link, outcome);
  }
}
