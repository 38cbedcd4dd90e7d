package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The tamper protection of an endpoint (Endpoint API, GET /endpoint/v1/endpoints/{endpointId}/tamper-protection). Later
 * versions may add components: create it with {@link #builder()}.
 *
 * @param enabled whether it is on
 * @param password the password that turns it off; absent if the service does not return it
 * @param previousPasswords the earlier passwords, for devices that have not received the current one
 */
@Value.Builder
public record TamperProtection(
    Optional<Boolean> enabled,
    Optional<Secret> password,
    List<PreviousPassword> previousPasswords) {

  /** Copies the collections. */
  public TamperProtection {
    previousPasswords = List.copyOf(previousPasswords);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TamperProtection}. */
  public static final class Builder extends TamperProtectionBuilder {
    Builder() {}
  }

  /**
   * An earlier password.
   *
   * @param password the password
   * @param invalidatedAt the time at which it was replaced
   */
  public record PreviousPassword(Optional<Secret> password, Optional<Instant> invalidatedAt) {}
}
