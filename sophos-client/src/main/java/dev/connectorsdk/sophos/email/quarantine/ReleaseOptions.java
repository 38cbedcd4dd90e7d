package dev.connectorsdk.sophos.email.quarantine;

import dev.connectorsdk.sophos.internal.QueryParameters;

/**
 * What a release from the quarantine does beside it. Each method changes these options and returns
 * them; the service decides what is not set.
 */
public final class ReleaseOptions {
  final QueryParameters parameters = new QueryParameters();

  ReleaseOptions() {}

  /** Whether further messages of the sender are allowed. */
  public ReleaseOptions allowSender(boolean allow) {
    return set("allowSender", allow);
  }

  /** Whether an allowed sender must pass the authentication checks (SPF, DKIM, DMARC). */
  public ReleaseOptions enforceSenderAuthentication(boolean enforce) {
    return set("enforceSenderAuthentication", enforce);
  }

  /** Whether the message is submitted to SophosLabs: it leaves the tenant. */
  public ReleaseOptions submitMessageToLabs(boolean submit) {
    return set("submitMessageToLabs", submit);
  }

  private ReleaseOptions set(String name, boolean value) {
    parameters.set(name, value);
    return this;
  }
}
