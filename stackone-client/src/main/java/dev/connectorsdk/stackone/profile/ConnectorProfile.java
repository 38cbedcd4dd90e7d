package dev.connectorsdk.stackone.profile;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.AbsentValue;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.connector.ConnectorCategory;
import dev.connectorsdk.stackone.connector.ReleaseStage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A connector with an authentication method, credentials and enabled actions (StackOne, schema
 * ConnectorProfile, formerly AuthConfig). StackOne returns neither the credentials nor the actions.
 * All except the id may be absent. Later versions may add components: create instances with {@link
 * #builder()}.
 *
 * @param id the id; StackOne also calls it auth config id and integration id
 * @param name the name
 * @param connectorKey the connector's key, such as {@code sophos}
 * @param connectorLabel the connector's display name
 * @param connectorVersion the version of the connector in use. Whether a pin is resolved in it is
 *     unverified: StackOne describes neither
 * @param connectorPinnedVersion the pinned version of the connector, absent without a pin: {@code
 *     latest}, {@code 1.x.x}, {@code 1.2.x} or a complete version such as {@code 1.2.0}; see {@link
 *     ConnectorVersions}
 * @param connectorOwner the owner of the connector
 * @param logoUrl the URL of the logo
 * @param categories the product categories of the connector
 * @param releaseStage the release stage of the connector
 * @param environment the connector's environment, such as {@code production}
 * @param authenticationConfigKey the key of the authentication method
 * @param authenticationConfigLabel the display name of the authentication method
 * @param active whether the profile is enabled; false if StackOne does not return it
 * @param isDefault whether this is the default profile of the connector; false if StackOne does not
 *     return it
 * @param createdAt the time of creation
 * @param updatedAt the time of the last change
 * @param otherMembers the properties that this version does not define
 */
@Value.Builder
public record ConnectorProfile(
    String id,
    Optional<String> name,
    Optional<String> connectorKey,
    Optional<String> connectorLabel,
    Optional<String> connectorVersion,
    Optional<String> connectorPinnedVersion,
    Optional<String> connectorOwner,
    Optional<String> logoUrl,
    List<ConnectorCategory> categories,
    Optional<ReleaseStage> releaseStage,
    Optional<String> environment,
    Optional<String> authenticationConfigKey,
    Optional<String> authenticationConfigLabel,
    @AbsentValue("false") boolean active,
    @Json(name = "default") @AbsentValue("false") boolean isDefault,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public ConnectorProfile {
    categories = List.copyOf(categories);
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

  /** Builds a {@link ConnectorProfile}. */
  public static final class Builder extends ConnectorProfileBuilder {
    Builder() {
      active(false);
      isDefault(false);
    }
  }
}
