package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.credential.ClientCredentials;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A connector profile to create: the input of StackOne's dashboard.
 *
 * <p>{@code toString} masks the secrets. Their property names in an API are unverified, since
 * StackOne publishes no operation.
 */
@Value.Immutable
public interface ConnectorProfileDraft {

  /** The connector's key, such as {@code sophos}. */
  String connectorKey();

  /** The name of the profile; identifies it after creation. */
  String name();

  /** The key of the authentication method. */
  Optional<String> authenticationKey();

  /** The authentication method in the dashboard's words. */
  Optional<String> authenticationLabel();

  /** The fields of the dashboard's form, in order. */
  List<SetupField> setupFields();

  /** The ids of the actions to enable; empty for the dashboard's default. */
  List<String> actions();

  /** The connector's environment, such as {@code production}. */
  Optional<String> environment();

  /** Whether this is the default profile of the connector; default false. */
  @Value.Default
  default boolean isDefault() {
    return false;
  }

  /** Whether the profile is enabled; default true. */
  @Value.Default
  default boolean enabled() {
    return true;
  }

  /** Returns whether a profile has this connector and name, and is enabled if this draft is. */
  default boolean matches(ConnectorProfile profile) {
    return profile.connectorKey().filter(connectorKey()::equals).isPresent()
        && profile.name().filter(name()::equals).isPresent()
        && (profile.active() || !enabled());
  }

  /** Rejects a blank connector key or name. */
  @Value.Check
  default void check() {
    if (connectorKey().isBlank() || name().isBlank()) {
      throw new IllegalArgumentException("A draft needs a connector key and a name.");
    }
  }

  /**
   * Returns the draft of a Sophos connector profile for a Sophos Central API credential.
   *
   * <p>The connector key and the authentication method are in StackOne's guide; the key {@code
   * oauth2} and the keys of the two setup fields are unverified.
   *
   * @param name the name of the profile
   * @param credentials the credential; validate it with a call to Sophos Central first
   */
  static ConnectorProfileDraft sophos(String name, ClientCredentials credentials) {
    String id = credentials.id().value();
    return builder()
        .connectorKey("sophos")
        .name(name)
        .authenticationKey("oauth2")
        .authenticationLabel("OAuth 2.0 Client Credentials")
        .addSetupFields(SetupField.plain("clientId", "Client ID", id))
        .addSetupFields(
            SetupField.secret(
                "clientSecret",
                "Client Secret",
                credentials.secret(),
                "the client secret that belongs to client id " + id))
        .build();
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectorProfileDraft}. */
  final class Builder extends ImmutableConnectorProfileDraft.Builder {
    Builder() {}
  }
}
