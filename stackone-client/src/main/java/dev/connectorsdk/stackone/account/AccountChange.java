package dev.connectorsdk.stackone.account;

import dev.connectorsdk.core.credential.Secret;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An update of a linked account (StackOne, {@code PATCH /accounts/{id}}). Absent properties are not
 * changed.
 *
 * <p>The keys in credentials, secrets and setup information depend on the connector and are
 * unverified. Credentials and secrets are always {@link Secret}; setup information may have other
 * values too. {@code toString} omits all three.
 */
@Value.Immutable
public interface AccountChange {

  /** The connector's key. */
  Optional<String> provider();

  /** Your id of the customer's organization. */
  Optional<String> originOwnerId();

  /** The name of the customer's organization. */
  Optional<String> originOwnerName();

  /** The user who linked the account. */
  Optional<String> originUsername();

  /** The account's own credentials. */
  @Value.Redacted
  Map<String, Secret> credentials();

  /** The account's own secrets. */
  @Value.Redacted
  Map<String, Secret> secrets();

  /** The connector's settings other than credentials: strings, numbers or secrets. */
  @Value.Redacted
  Map<String, Object> setupInformation();

  /** Your metadata. */
  Map<String, Object> metadata();

  /** The key of the connector's authentication method. */
  Optional<String> authenticationConfigKey();

  /** The connector's environment. */
  Optional<String> environment();

  /** The id of the connector profile. */
  Optional<String> connectorProfileId();

  /**
   * The id of the connector profile under its former name, for a server before June 2026. Set one
   * of the two.
   */
  Optional<String> integrationId();

  /**
   * The label. Sent as a string, which a response has; the specification has an object
   * (unverified).
   */
  Optional<String> label();

  /** The purpose of the account. */
  Optional<AccountType> type();

  /** Whether the team sees the account; unverified, since the specification has the name only. */
  Optional<Boolean> shared();

  /** Rejects a profile under both names. */
  @Value.Check
  default void check() {
    if (connectorProfileId().isPresent() && integrationId().isPresent()) {
      throw new IllegalArgumentException(
          "connectorProfileId and integrationId are the same value: set one of them.");
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AccountChange}. */
  final class Builder extends ImmutableAccountChange.Builder {
    Builder() {}
  }
}
