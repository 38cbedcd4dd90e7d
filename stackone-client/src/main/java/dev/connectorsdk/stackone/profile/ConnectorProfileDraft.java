package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.credential.ClientCredentials;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The properties of a new connector profile, as entered in StackOne's dashboard.
 *
 * <p>{@code toString} masks the secrets. Their property names in an API are unverified, since
 * StackOne publishes no operation.
 */
@Value.Immutable
public interface ConnectorProfileDraft {

  /** The connector's key, such as {@code sophos}. */
  String connectorKey();

  /** The name of the profile, by which the SDK finds it. */
  String name();

  /** The key of the authentication type. */
  Optional<String> authenticationKey();

  /** The label of the authentication type in the dashboard. */
  Optional<String> authenticationLabel();

  /** The setup fields, in the order of the form. */
  List<SetupField> setupFields();

  /** The ids of the actions to enable; empty: the dashboard's defaults. */
  List<String> actions();

  /** The connector's environment, such as {@code production}. */
  Optional<String> environment();

  /** Whether it is the default profile of the connector; default no. */
  @Value.Default
  default boolean isDefault() {
    return false;
  }

  /** Whether it is enabled; default yes. */
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
   * Returns a draft for the Sophos connector and a Sophos Central API credential.
   *
   * <p>The connector's key and its authentication type are documented by StackOne's guide; the key
   * {@code oauth2} and the keys of the two setup fields are unverified.
   *
   * @param name the name of the profile
   * @param credentials the credential; prove it by a call to Sophos Central first
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

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectorProfileDraft}. */
  final class Builder extends ImmutableConnectorProfileDraft.Builder {
    Builder() {}
  }
}
