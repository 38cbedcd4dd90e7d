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
 * A connector with its way of authentication, credentials and enabled actions (StackOne, schema
 * AuthConfig). StackOne shows neither credentials nor actions of it. Only the id is sure to be
 * there. Later versions may add components: create it with {@link #builder()}.
 *
 * @param id The id, which StackOne also calls auth config id and integration id
 * @param name The name that the admin gave it
 * @param connectorKey The connector's key, such as {@code sophos}
 * @param connectorLabel The connector's name for people
 * @param connectorVersion The connector's version in use. Unverified: whether a pin is already
 *     resolved in it.
 * @param connectorPinnedVersion The version that the profile is pinned to, absent if it is not.
 *     Unverified: {@code latest}, {@code 1.x.x}, {@code 1.2.x} or a whole version such as {@code
 *     1.2.0}. It is set in the dashboard; the operations that would set it here have no published
 *     form.
 * @param connectorOwner Who made the connector
 * @param logoUrl A picture of the connector
 * @param categories The kinds of product that the connector is for
 * @param releaseStage How finished the connector is
 * @param environment The connector's environment, such as {@code production}
 * @param authenticationConfigKey The way of authentication, by its key
 * @param authenticationConfigLabel The way of authentication, in words
 * @param active Whether it can be used; false where StackOne does not say
 * @param isDefault Whether sessions that name no profile use it; false where StackOne does not say
 * @param createdAt When it was created
 * @param updatedAt When it last changed
 * @param otherMembers Members that this version does not know; written back as they came
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
