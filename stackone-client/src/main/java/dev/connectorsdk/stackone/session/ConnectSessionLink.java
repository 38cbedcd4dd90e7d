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
 * A new connect session with its token and link (StackOne, schema ConnectSessionTokenAuthLink).
 *
 * <p>Anyone with the token or the link can link an account until the session expires: pass them to
 * the customer only. Later versions may add components: create instances with {@link #builder()}.
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
 * @param multiple whether the session may link a further account of the customer, as requested:
 *     StackOne does not return it
 * @param metadata your metadata
 * @param type the purpose of the account
 * @param externalTriggerToken a token for external triggers
 * @param latestConnectionAttempt the customer's latest attempt, absent before the first one
 * @param createdAt the time of creation
 * @param token the token for StackOne's hub in your page
 * @param authLinkUrl the link that opens the session in a browser
 * @param otherMembers the properties that this version does not define
 */
@Value.Builder
public record ConnectSessionLink(
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
    Optional<Boolean> multiple,
    Map<String, Object> metadata,
    Optional<AccountType> type,
    Optional<Secret> externalTriggerToken,
    Optional<ConnectionAttempt> latestConnectionAttempt,
    Optional<Instant> createdAt,
    Secret token,
    Secret authLinkUrl,
    @UnknownProperties Map<String, Object> otherMembers)
    implements SessionDetails {

  /** Copies the collections. */
  public ConnectSessionLink {
    categories = List.copyOf(categories);
    metadata = Copies.of(metadata);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public boolean isMultiple() {
    return multiple.orElse(false);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectSessionLink}. */
  public static final class Builder extends ConnectSessionLinkBuilder {
    Builder() {}
  }
}
