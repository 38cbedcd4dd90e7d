package dev.connectorsdk.stackone.session;

import com.squareup.moshi.Json;
import dev.connectorsdk.stackone.account.AccountType;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What a customer is invited to link (StackOne, {@code POST /connect_sessions}).
 *
 * <p>Owner id, owner name and connector decide together: where StackOne knows them, the customer
 * edits that account; where it does not, a new one is linked.
 */
@Value.Immutable
public interface ConnectSessionRequest {

  /** Your own id of the customer's organization. Take it from your server's own knowledge only. */
  String originOwnerId();

  /** The name of the customer's organization. */
  String originOwnerName();

  /** Who links the account. */
  Optional<String> originUsername();

  /** The connector's key, such as {@code sophos}; absent: the customer chooses. */
  Optional<String> provider();

  /** The connector profile to link under; absent: the connector's default one. */
  Optional<String> connectorProfileId();

  /**
   * The same id under its older name, for a project that does not take {@code connector_profile_id}
   * yet. Give one of the two.
   */
  Optional<String> integrationId();

  /** The kinds of connector that the customer may choose from. */
  List<ConnectorCategory> categories();

  /** An account to edit in place of linking one. */
  Optional<String> accountId();

  /** Whether a further account of the same customer and connector may be linked; default no. */
  Optional<Boolean> multiple();

  /** How long the session lives, in seconds: set it with {@link Builder#expiresIn(Duration)}. */
  @Json(name = "expires_in")
  OptionalLong expiresInSeconds();

  /** A label for the account. */
  Optional<String> label();

  /** Free keys of your own. */
  Map<String, Object> metadata();

  /** What the account is for; StackOne takes {@code production} unless told otherwise. */
  Optional<AccountType> type();

  /** Whether the team sees the account; the meaning is unverified. */
  Optional<Boolean> shared();

  /** Listed by StackOne's newest page; the meaning is unverified. */
  Optional<Boolean> relink();

  /** Listed by StackOne's newest page; the meaning is unverified. */
  Optional<Boolean> scopes();

  /** Refuses two names for one profile, and a session that is over before it begins. */
  @Value.Check
  default void check() {
    if (connectorProfileId().isPresent() && integrationId().isPresent()) {
      throw new IllegalArgumentException(
          "connectorProfileId and integrationId are one value: give it under one of the names.");
    }
    if (expiresInSeconds().isPresent() && expiresInSeconds().getAsLong() < 1) {
      throw new IllegalArgumentException("A connect session must live for 1 second or more.");
    }
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectSessionRequest}. */
  final class Builder extends ImmutableConnectSessionRequest.Builder {
    Builder() {}

    /** How long the session lives, in whole seconds; StackOne takes 30 minutes without it. */
    public Builder expiresIn(Duration life) {
      return expiresInSeconds(life.toSeconds());
    }
  }
}
