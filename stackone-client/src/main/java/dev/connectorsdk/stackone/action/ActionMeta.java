package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The metadata of an action (StackOne, schema ActionMetaItem). Later versions may add components:
 * create instances with {@link #builder()}.
 *
 * @param id the id for running the action, such as {@code sophos_list_alerts}; absent for an action
 *     that cannot be run
 * @param label the display name
 * @param description the description
 * @param schemaType the type of its schema
 * @param tags the tags
 * @param requiredScopes the provider's scopes that the action needs
 * @param authentication the authentication methods
 * @param actionDetails the schema of parameters and response, only if requested; its format is
 *     unverified: StackOne publishes a map
 * @param operationDetails {@code actionDetails} under its former name
 * @param syncable whether its result can be synced
 * @param supportsIncremental whether it can return only changes
 * @param hasRequiredParameters whether it has required parameters
 * @param otherMembers the properties that this version does not define
 */
@Value.Builder
public record ActionMeta(
    Optional<String> id,
    Optional<String> label,
    Optional<String> description,
    Optional<String> schemaType,
    List<String> tags,
    List<String> requiredScopes,
    List<Authentication> authentication,
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

  /**
   * An authentication method of a connector or an action (StackOne, schema AuthenticationMetaItem).
   *
   * @param type the type, such as {@code oauth2}
   * @param key the key, which a connector profile refers to
   * @param label the display name
   * @param requiredScopes the provider's scopes that the action needs
   * @param support links to its documentation
   * @param otherMembers the properties that this version does not define
   */
  public record Authentication(
      Optional<String> type,
      Optional<String> key,
      Optional<String> label,
      List<String> requiredScopes,
      Optional<Support> support,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public Authentication {
      requiredScopes = List.copyOf(requiredScopes);
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }

  /**
   * Links to the documentation of an authentication method (StackOne, schema
   * AuthenticationMetaItem).
   *
   * @param link a URL
   * @param description a short description
   * @param guides guides by name
   * @param otherMembers the properties that this version does not define
   */
  public record Support(
      Optional<String> link,
      Optional<String> description,
      Map<String, Object> guides,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public Support {
      guides = Copies.of(guides);
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }
}
