package dev.connectorsdk.sophos.credential.expiry;

import dev.connectorsdk.sophos.credential.ApiCredential;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How all checked credentials stood at one moment.
 *
 * @param checkedAt when
 * @param statuses one for each credential, in the order they were given
 */
public record CredentialHealth(Instant checkedAt, List<Status> statuses) {

  /** Copies the list. */
  public CredentialHealth {
    statuses = List.copyOf(statuses);
  }

  /**
   * One credential and its state.
   *
   * @param credential which one
   * @param state how it stood
   */
  public record Status(ApiCredential credential, ExpiryState state) {

    /** Name and state, as a line to read. */
    @Override
    public String toString() {
      return credential.name() + ": " + state;
    }
  }

  /** Whether every credential is known to be valid, with no threshold reached. */
  public boolean isHealthy() {
    return needingAttention().isEmpty();
  }

  /** The ones that are expiring, expired, or without any date. */
  public List<Status> needingAttention() {
    return statuses.stream().filter(status -> status.state().needsAttention()).toList();
  }

  /** How many are in a state: {@code count(ExpiryState.Expired.class)}. */
  public long count(Class<? extends ExpiryState> state) {
    return statuses.stream().filter(status -> state.isInstance(status.state())).count();
  }

  /** The counts, and a line for each credential that needs somebody. */
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
