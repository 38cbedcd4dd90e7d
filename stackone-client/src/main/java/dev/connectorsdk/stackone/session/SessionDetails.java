package dev.connectorsdk.stackone.session;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.stackone.account.AccountType;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every form of a connect session tells. Only the id is sure to be there. */
public interface SessionDetails {

  /** The id. */
  String id();

  /** The StackOne organization. */
  Optional<String> organizationId();

  /** The StackOne project. */
  Optional<String> projectId();

  /** Your own id of the customer's organization. */
  Optional<String> originOwnerId();

  /** The name of the customer's organization. */
  Optional<String> originOwnerName();

  /** Who was to link the account. */
  Optional<String> originUsername();

  /** The connector's key, absent if the customer may choose. */
  Optional<String> provider();

  /** The kinds of connector that the customer may choose from. */
  List<ConnectorCategory> categories();

  /** The account that is edited, absent if a new one is linked. */
  Optional<String> accountId();

  /** The label for the account. */
  Optional<String> label();

  /** The connector profile, absent where StackOne uses the older name. */
  Optional<String> connectorProfileId();

  /** The connector profile under its older name. */
  Optional<String> integrationId();

  /** The connector profile under either name, absent if the session names none. */
  default Optional<String> profileId() {
    return connectorProfileId().or(this::integrationId);
  }

  /** Your own keys. */
  Map<String, Object> metadata();

  /** What the account is for. */
  Optional<AccountType> type();

  /** A token for triggers from outside, absent where there is none. */
  Optional<Secret> externalTriggerToken();

  /** The customer's latest try, absent before the first one. */
  Optional<ConnectionAttempt> latestConnectionAttempt();

  /** When it was created. */
  Optional<Instant> createdAt();
}
