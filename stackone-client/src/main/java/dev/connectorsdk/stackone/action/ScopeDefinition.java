package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A scope that the provider knows (StackOne, schema ScopeDefinitionMetaItem). */
@Value.Immutable
public interface ScopeDefinition {

  /** Its name. */
  Optional<String> name();

  /** What it allows. */
  Optional<String> description();

  /** The scopes that it includes. */
  List<String> includes();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScopeDefinition}. */
  final class Builder extends ImmutableScopeDefinition.Builder {
    Builder() {}
  }
}
