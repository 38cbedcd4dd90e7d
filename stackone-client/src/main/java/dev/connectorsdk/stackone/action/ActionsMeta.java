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
 * A connector with its actions (StackOne, schema ActionsMeta). Everything may be absent. Later
 * versions may add components: create it with {@link #builder()}.
 *
 * @param key The connector's key, such as {@code sophos}
 * @param name Its name for people
 * @param description What it is
 * @param version The version of the connector
 * @param icon Its icon
 * @param releaseStage How finished it is
 * @param categories The kinds of product it is for
 * @param accountId The linked account, only where accounts were asked for
 * @param connectorProfileId The account's connector profile, absent where StackOne uses the older
 *     name
 * @param integrationId The account's connector profile under its older name
 * @param authentication The ways of authentication that it supports
 * @param scopeDefinitions The scopes that the provider knows
 * @param actions Its actions, or those that an account may run
 * @param eventActions Its events; the shape is unverified
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record ActionsMeta(
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
    List<AuthenticationMeta> authentication,
    List<ScopeDefinition> scopeDefinitions,
    List<ActionMeta> actions,
    List<Object> eventActions,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public ActionsMeta {
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

  /** The connector profile under either name, only where accounts were asked for. */
  public Optional<String> profileId() {
    return connectorProfileId().or(this::integrationId);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionsMeta}. */
  public static final class Builder extends ActionsMetaBuilder {
    Builder() {}
  }

  /**
   * A scope that the provider knows (StackOne, schema ScopeDefinitionMetaItem).
   *
   * @param name Its name
   * @param description What it allows
   * @param includes The scopes that it includes
   * @param otherMembers Members that this version does not know; written back as they came
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
