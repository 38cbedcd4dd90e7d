package dev.connectorsdk.stackone.profile;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.UnknownProperties;
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
 * there.
 */
@Value.Immutable
public interface ConnectorProfile {

  /** The id, which StackOne also calls auth config id and integration id. */
  String id();

  /** The name that the admin gave it. */
  Optional<String> name();

  /** The connector's key, such as {@code sophos}. */
  Optional<String> connectorKey();

  /** The connector's name for people. */
  Optional<String> connectorLabel();

  /** The connector's version in use. Unverified: whether a pin is already resolved in it. */
  Optional<String> connectorVersion();

  /**
   * The version that the profile is pinned to, absent if it is not. Unverified: {@code latest},
   * {@code 1.x.x}, {@code 1.2.x} or a whole version such as {@code 1.2.0}. It is set in the
   * dashboard; the operations that would set it here have no published form.
   */
  Optional<String> connectorPinnedVersion();

  /** Who made the connector. */
  Optional<String> connectorOwner();

  /** A picture of the connector. */
  Optional<String> logoUrl();

  /** The kinds of product that the connector is for. */
  List<ConnectorCategory> categories();

  /** How finished the connector is. */
  Optional<ReleaseStage> releaseStage();

  /** The connector's environment, such as {@code production}. */
  Optional<String> environment();

  /** The way of authentication, by its key. */
  Optional<String> authenticationConfigKey();

  /** The way of authentication, in words. */
  Optional<String> authenticationConfigLabel();

  /** Whether it can be used; false where StackOne does not say. */
  @Value.Default
  default boolean active() {
    return false;
  }

  /** Whether sessions that name no profile use it; false where StackOne does not say. */
  @Json(name = "default")
  @Value.Default
  default boolean isDefault() {
    return false;
  }

  /** When it was created. */
  Optional<Instant> createdAt();

  /** When it last changed. */
  Optional<Instant> updatedAt();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectorProfile}. */
  final class Builder extends ImmutableConnectorProfile.Builder {
    Builder() {}
  }
}
