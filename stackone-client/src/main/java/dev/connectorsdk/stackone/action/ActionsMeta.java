package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import dev.connectorsdk.stackone.connector.ReleaseStage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A connector with its actions (StackOne, schema ActionsMeta). Everything may be absent. */
@Value.Immutable
public interface ActionsMeta {

  /** The connector's key, such as {@code sophos}. */
  Optional<String> key();

  /** Its name for people. */
  Optional<String> name();

  /** What it is. */
  Optional<String> description();

  /** The version of the connector. */
  Optional<String> version();

  /** Its icon. */
  Optional<String> icon();

  /** How finished it is. */
  Optional<ReleaseStage> releaseStage();

  /** The kinds of product it is for. */
  List<ConnectorCategory> categories();

  /** The linked account, only where accounts were asked for. */
  Optional<String> accountId();

  /** The account's connector profile, absent where StackOne uses the older name. */
  Optional<String> connectorProfileId();

  /** The account's connector profile under its older name. */
  Optional<String> integrationId();

  /** The connector profile under either name, only where accounts were asked for. */
  default Optional<String> profileId() {
    return connectorProfileId().or(this::integrationId);
  }

  /** The ways of authentication that it supports. */
  List<AuthenticationMeta> authentication();

  /** The scopes that the provider knows. */
  List<ScopeDefinition> scopeDefinitions();

  /** Its actions, or those that an account may run. */
  List<ActionMeta> actions();

  /** Its events; the shape is unverified. */
  List<Object> eventActions();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionsMeta}. */
  final class Builder extends ImmutableActionsMeta.Builder {
    Builder() {}
  }
}
