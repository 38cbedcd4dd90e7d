package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether an endpoint is protected against its own users, and the passwords that lift it. Later
 * versions may add components: create it with {@link #builder()}.
 *
 * @param enabled Whether it is on
 * @param password The password that lifts it, absent if the service does not show it
 * @param previousPasswords Passwords of earlier times, for devices that have not heard of the new
 *     one
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
   * A tamper protection password of earlier times.
   *
   * @param password The password
   * @param invalidatedAt Until when it was the one in force
   */
  public record PreviousPassword(Optional<Secret> password, Optional<Instant> invalidatedAt) {}
}
