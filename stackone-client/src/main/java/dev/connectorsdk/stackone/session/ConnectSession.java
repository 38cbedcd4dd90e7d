package dev.connectorsdk.stackone.session;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.account.AccountType;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An invitation for a customer to link an account (StackOne, schema ConnectSession).
 *
 * @param id the id
 * @param organizationId the id of the StackOne organization
 * @param projectId the id of the StackOne project
 * @param originOwnerId your id of the customer's organization
 * @param originOwnerName the name of the customer's organization
 * @param originUsername the user who was invited
 * @param provider the connector's key, absent if the customer may choose
 * @param categories the categories of connectors that the customer may choose from
 * @param accountId the id of the account to edit, absent if a new one is linked
 * @param label the label of the account
 * @param connectorProfileId the id of the connector profile; absent if StackOne uses the former
 *     name
 * @param integrationId the id of the connector profile under its former name
 * @param metadata your metadata
 * @param type the purpose of the account
 * @param externalTriggerToken a token for external triggers
 * @param latestConnectionAttempt the customer's latest attempt, absent before the first one
 * @param createdAt the time of creation
 * @param otherMembers the properties that this version does not define
 */
public record ConnectSession(
    String id,
    Optional<String> organizationId,
    Optional<String> projectId,
    Optional<String> originOwnerId,
    Optional<String> originOwnerName,
    Optional<String> originUsername,
    Optional<String> provider,
    List<ConnectorCategory> categories,
    Optional<String> accountId,
    Optional<String> label,
    Optional<String> connectorProfileId,
    Optional<String> integrationId,
    Map<String, Object> metadata,
    Optional<AccountType> type,
    Optional<Secret> externalTriggerToken,
    Optional<ConnectionAttempt> latestConnectionAttempt,
    Optional<Instant> createdAt,
    @UnknownProperties Map<String, Object> otherMembers)
    implements SessionDetails {

  /** Copies the collections. */
  public ConnectSession {
    categories = List.copyOf(categories);
    metadata = Copies.of(metadata);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
