package dev.connectorsdk.stackone.session;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.stackone.account.AccountType;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The common properties of connect sessions. All except the id may be absent. */
public interface SessionDetails {

  /** The id. */
  String id();

  /** The id of the StackOne organization. */
  Optional<String> organizationId();

  /** The id of the StackOne project. */
  Optional<String> projectId();

  /** Your id of the customer's organization. */
  Optional<String> originOwnerId();

  /** The name of the customer's organization. */
  Optional<String> originOwnerName();

  /** The user who was invited. */
  Optional<String> originUsername();

  /** The connector's key, absent if the customer may choose. */
  Optional<String> provider();

  /** The categories of connectors that the customer may choose from. */
  List<ConnectorCategory> categories();

  /** The id of the account to edit, absent if a new one is linked. */
  Optional<String> accountId();

  /** The label of the account. */
  Optional<String> label();

  /** The id of the connector profile; absent if StackOne uses the former name. */
  Optional<String> connectorProfileId();

  /** The id of the connector profile under its former name. */
  Optional<String> integrationId();

  /** Returns the connector profile under either name, or empty if the session has none. */
  default Optional<String> profileId() {
    return connectorProfileId().or(this::integrationId);
  }

  /** Whether the session is known to link a further account of a customer that may have others. */
  default boolean isMultiple() {
    return false;
  }

  /** Your metadata. */
  Map<String, Object> metadata();

  /** The purpose of the account. */
  Optional<AccountType> type();

  /** A token for external triggers. */
  Optional<Secret> externalTriggerToken();

  /** The customer's latest attempt, absent before the first one. */
  Optional<ConnectionAttempt> latestConnectionAttempt();

  /** The time of creation. */
  Optional<Instant> createdAt();
}
