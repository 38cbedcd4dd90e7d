package dev.connectorsdk.stackone.session;

import com.squareup.moshi.Json;
import dev.connectorsdk.stackone.account.AccountType;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import dev.connectorsdk.stackone.internal.IdCheck;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The request for a connect session (StackOne, {@code POST /connect_sessions}).
 *
 * <p>If StackOne has an account with the same owner id, owner name and connector, the customer
 * edits that account; otherwise a new one is linked.
 */
@Value.Immutable
public interface ConnectSessionRequest {

  /** Your id of the customer's organization. Never take it from the customer's request. */
  String originOwnerId();

  /** The name of the customer's organization. */
  String originOwnerName();

  /** The user who links the account. */
  Optional<String> originUsername();

  /** The connector's key, such as {@code sophos}; absent to let the customer choose. */
  Optional<String> provider();

  /** The id of the connector profile; absent for the connector's default profile. */
  Optional<String> connectorProfileId();

  /**
   * The connector profile under its former name, deprecated by StackOne in June 2026, for an older
   * server: it may ignore the current name. Set one of the two.
   */
  Optional<String> integrationId();

  /** The categories of connectors that the customer may choose from. */
  List<ConnectorCategory> categories();

  /** The id of an account to edit instead of linking a new one. */
  Optional<String> accountId();

  /** Whether a second account of the same customer and connector may be linked; default false. */
  Optional<Boolean> multiple();

  /** The lifetime in seconds: set it with {@link Builder#expiresIn(Duration)}. */
  @Json(name = "expires_in")
  OptionalLong expiresInSeconds();

  /** The label of the account. */
  Optional<String> label();

  /** Your metadata. */
  Map<String, Object> metadata();

  /** The purpose of the account; StackOne's default is {@code production}. */
  Optional<AccountType> type();

  /** Whether the team sees the account; unverified, since one page has the name only. */
  Optional<Boolean> shared();

  /** On one page of StackOne's documentation, by name only: the meaning is unverified. */
  Optional<Boolean> relink();

  /** On one page of StackOne's documentation, by name only: the meaning is unverified. */
  Optional<Boolean> scopes();

  /**
   * Rejects invalid ids, a profile under both names, and a lifetime of less than 1 second; leaves
   * out line ends after ids.
   */
  @Value.Check
  default ConnectSessionRequest check() {
    if (connectorProfileId().isPresent() && integrationId().isPresent()) {
      throw new IllegalArgumentException(
          "connectorProfileId and integrationId are the same value: set one of them.");
    }
    if (expiresInSeconds().isPresent() && expiresInSeconds().getAsLong() < 1) {
      throw new IllegalArgumentException(
          "The lifetime of a connect session must be 1 second or more.");
    }
    Optional<String> profile =
        connectorProfileId().map(id -> IdCheck.require("connector profile id", id));
    Optional<String> account = accountId().map(id -> IdCheck.require("account id", id));
    return profile.equals(connectorProfileId()) && account.equals(accountId())
        ? this
        : builder().copyOf(this).connectorProfileId(profile).accountId(account).build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectSessionRequest}. */
  final class Builder extends ImmutableConnectSessionRequest.Builder {
    Builder() {}

    /** Sets the lifetime, in whole seconds; StackOne's default is 30 minutes. */
    public Builder expiresIn(Duration lifetime) {
      return expiresInSeconds(lifetime.toSeconds());
    }
  }
}
