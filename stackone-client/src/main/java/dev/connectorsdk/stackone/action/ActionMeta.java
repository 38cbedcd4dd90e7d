package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action that a connector can do (StackOne, schema ActionMetaItem). Later versions may add
 * components: create it with {@link #builder()}.
 *
 * @param id The id to run it by, such as {@code sophos_list_alerts}
 * @param label Its name for people
 * @param description What it does
 * @param schemaType The form of its schema
 * @param tags Its tags
 * @param requiredScopes The provider's scopes that it needs
 * @param authentication The ways of authentication that it works with
 * @param actionDetails The schema of its parameters and answer, only if asked for; the inner shape
 *     is unverified
 * @param operationDetails The same under the name of late 2025
 * @param syncable Whether its answer can be synced
 * @param supportsIncremental Whether it can answer only what changed
 * @param hasRequiredParameters Whether it cannot be run without parameters
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record ActionMeta(
    String id,
    Optional<String> label,
    Optional<String> description,
    Optional<String> schemaType,
    List<String> tags,
    List<String> requiredScopes,
    List<AuthenticationMeta> authentication,
    Map<String, Object> actionDetails,
    Map<String, Object> operationDetails,
    Optional<Boolean> syncable,
    Optional<Boolean> supportsIncremental,
    Optional<Boolean> hasRequiredParameters,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public ActionMeta {
    tags = List.copyOf(tags);
    requiredScopes = List.copyOf(requiredScopes);
    authentication = List.copyOf(authentication);
    actionDetails = Copies.of(actionDetails);
    operationDetails = Copies.of(operationDetails);
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

  /** Builds an {@link ActionMeta}. */
  public static final class Builder extends ActionMetaBuilder {
    Builder() {}
  }
}
