package dev.connectorsdk.sophos.email.quarantine;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a release from the quarantine does beside it. Each method changes these options and returns
 * them; the service decides what is not set.
 */
public final class ReleaseOptions {
  final Map<String, Object> parameters = new LinkedHashMap<>();

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
    parameters.put(name, value);
    return this;
  }
}
