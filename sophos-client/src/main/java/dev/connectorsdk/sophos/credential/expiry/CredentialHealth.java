package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.sophos.credential.ApiCredential;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The expiry states of credentials at one time.
 *
 * @param checkedAt the time
 * @param statuses one for each credential, in the order of the argument
 */
public record CredentialHealth(Instant checkedAt, List<Status> statuses) {

  /** Copies the list. */
  public CredentialHealth {
    statuses = List.copyOf(statuses);
  }

  /**
   * A credential and its state.
   *
   * @param credential the credential
   * @param state its state
   */
  public record Status(ApiCredential credential, ExpiryState state) {

    /** The name and the state, in a line. */
    @Override
    public String toString() {
      return credential.name() + ": " + state;
    }
  }

  /** Returns whether all credentials are known to be valid, without a threshold reached. */
  public boolean isHealthy() {
    return needingAttention().isEmpty();
  }

  /** The credentials that are expiring, expired, or without a date. */
  public List<Status> needingAttention() {
    return statuses.stream().filter(status -> status.state().needsAttention()).toList();
  }

  /** Returns the number of credentials in a state: {@code count(ExpiryState.Expired.class)}. */
  public long count(Class<? extends ExpiryState> state) {
    return statuses.stream().filter(status -> state.isInstance(status.state())).count();
  }

  /** The counts, and a line for each credential that needs attention. */
  @Override
  public String toString() {
    return statuses.size()
        + " credentials: "
        + count(ExpiryState.Valid.class)
        + " valid, "
        + count(ExpiryState.Expiring.class)
        + " expiring, "
        + count(ExpiryState.Expired.class)
        + " expired, "
        + count(ExpiryState.Unknown.class)
        + " unknown"
        + needingAttention().stream().map(status -> "\n" + status).collect(Collectors.joining());
  }
}
