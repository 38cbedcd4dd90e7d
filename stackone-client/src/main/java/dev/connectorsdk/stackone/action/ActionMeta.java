package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An action that a connector can do (StackOne, schema ActionMetaItem). */
@Value.Immutable
public interface ActionMeta {

  /** The id to run it by, such as {@code sophos_list_alerts}. */
  String id();

  /** Its name for people. */
  Optional<String> label();

  /** What it does. */
  Optional<String> description();

  /** The form of its schema. */
  Optional<String> schemaType();

  /** Its tags. */
  List<String> tags();

  /** The provider's scopes that it needs. */
  List<String> requiredScopes();

  /** The ways of authentication that it works with. */
  List<AuthenticationMeta> authentication();

  /** The schema of its parameters and answer, only if asked for; the inner shape is unverified. */
  Map<String, Object> actionDetails();

  /** The same under the name of late 2025. */
  Map<String, Object> operationDetails();

  /** Whether its answer can be synced. */
  Optional<Boolean> syncable();

  /** Whether it can answer only what changed. */
  Optional<Boolean> supportsIncremental();

  /** Whether it cannot be run without parameters. */
  Optional<Boolean> hasRequiredParameters();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionMeta}. */
  final class Builder extends ImmutableActionMeta.Builder {
    Builder() {}
  }
}
