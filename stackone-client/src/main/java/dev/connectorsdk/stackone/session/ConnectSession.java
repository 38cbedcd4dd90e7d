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
import org.immutables.value.Value;

/**
 * An invitation to link an account (StackOne, schema ConnectSession). Later versions may add
 * components: create it with {@link #builder()}.
 *
 * @param id The id
 * @param organizationId The StackOne organization
 * @param projectId The StackOne project
 * @param originOwnerId Your own id of the customer's organization
 * @param originOwnerName The name of the customer's organization
 * @param originUsername Who was to link the account
 * @param provider The connector's key, absent if the customer may choose
 * @param categories The kinds of connector that the customer may choose from
 * @param accountId The account that is edited, absent if a new one is linked
 * @param label The label for the account
 * @param connectorProfileId The connector profile, absent where StackOne uses the older name
 * @param integrationId The connector profile under its older name
 * @param metadata Your own keys
 * @param type What the account is for
 * @param externalTriggerToken A token for triggers from outside, absent where there is none
 * @param latestConnectionAttempt The customer's latest try, absent before the first one
 * @param createdAt When it was created
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
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

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectSession}. */
  public static final class Builder extends ConnectSessionBuilder {
    Builder() {}
  }
}
