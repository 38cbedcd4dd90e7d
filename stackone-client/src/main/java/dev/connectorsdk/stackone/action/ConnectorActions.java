package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import dev.connectorsdk.stackone.connector.ReleaseStage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A connector with its actions (StackOne, schema ActionsMeta). Every property may be absent. Later
 * versions may add components: create instances with {@link #builder()}.
 *
 * @param key the connector's key, such as {@code sophos}
 * @param name the display name
 * @param description the description
 * @param version the version of the connector
 * @param icon the URL of the icon
 * @param releaseStage the release stage
 * @param categories the product categories
 * @param accountId the id of the linked account, only if accounts were requested
 * @param connectorProfileId the id of the account's connector profile; absent if StackOne uses the
 *     former name
 * @param integrationId the id of the account's connector profile under its former name
 * @param authentication the authentication methods
 * @param scopeDefinitions the provider's scopes
 * @param actions the actions, or those that are enabled for an account
 * @param eventActions the events that the connector can send
 * @param otherMembers the properties that this version does not define
 */
@Value.Builder
public record ConnectorActions(
    Optional<String> key,
    Optional<String> name,
    Optional<String> description,
    Optional<String> version,
    Optional<String> icon,
    Optional<ReleaseStage> releaseStage,
    List<ConnectorCategory> categories,
    Optional<String> accountId,
    Optional<String> connectorProfileId,
    Optional<String> integrationId,
    List<ActionMeta.Authentication> authentication,
    List<ScopeDefinition> scopeDefinitions,
    List<ActionMeta> actions,
    List<EventAction> eventActions,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public ConnectorActions {
    categories = List.copyOf(categories);
    authentication = List.copyOf(authentication);
    scopeDefinitions = List.copyOf(scopeDefinitions);
    actions = List.copyOf(actions);
    eventActions = List.copyOf(eventActions);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns the connector profile under either name; present only if accounts were requested. */
  public Optional<String> profileId() {
    return connectorProfileId().or(this::integrationId);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ConnectorActions}. */
  public static final class Builder extends ConnectorActionsBuilder {
    Builder() {}
  }

  /**
   * An event of a connector. Every property may be absent.
   *
   * @param id the id
   * @param label the display name
   * @param description the description
   * @param releaseStage the release stage
   * @param requiresManualSetup whether it must be set up at the provider
   * @param tags the tags
   * @param authentication the authentication methods
   * @param otherMembers the properties that this version does not define
   */
  public record EventAction(
      Optional<String> id,
      Optional<String> label,
      Optional<String> description,
      Optional<ReleaseStage> releaseStage,
      Optional<Boolean> requiresManualSetup,
      List<String> tags,
      List<ActionMeta.Authentication> authentication,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public EventAction {
      tags = List.copyOf(tags);
      authentication = List.copyOf(authentication);
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }

  /**
   * A scope of the provider (StackOne, schema ScopeDefinitionMetaItem).
   *
   * @param name the name
   * @param description the description
   * @param includes the included scopes
   * @param otherMembers the properties that this version does not define
   */
  public record ScopeDefinition(
      Optional<String> name,
      Optional<String> description,
      List<String> includes,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public ScopeDefinition {
      includes = List.copyOf(includes);
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }
}
