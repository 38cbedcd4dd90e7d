package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.credential.ClientCredentials;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A connector profile that is to be made: what an admin enters in StackOne's dashboard.
 *
 * <p>{@code toString} masks the secrets. The names under which an API would take these values are
 * unverified, since StackOne publishes none.
 */
@Value.Immutable
public interface ConnectorProfileDraft {

  /** The connector's key, such as {@code sophos}. */
  String connectorKey();

  /** The name of the profile, by which it is found again. */
  String name();

  /** The way of authentication, by its key. */
  Optional<String> authenticationKey();

  /** The way of authentication, as the dashboard words it. */
  Optional<String> authenticationLabel();

  /** What the form asks for, in its order. */
  List<SetupField> setupFields();

  /** The ids of the actions to enable; empty: those that the dashboard proposes. */
  List<String> actions();

  /** The connector's environment, such as {@code production}. */
  Optional<String> environment();

  /** Whether sessions that name no profile shall use it; default no. */
  @Value.Default
  default boolean isDefault() {
    return false;
  }

  /** Whether it shall be usable at once; default yes. */
  @Value.Default
  default boolean enabled() {
    return true;
  }

  /** Whether a profile has the connector and name of this draft, and is enabled if the draft is. */
  default boolean matches(ConnectorProfile profile) {
    return profile.connectorKey().filter(connectorKey()::equals).isPresent()
        && profile.name().filter(name()::equals).isPresent()
        && (profile.active() || !enabled());
  }

  /** Refuses a draft that no profile could be found by. */
  @Value.Check
  default void check() {
    if (connectorKey().isBlank() || name().isBlank()) {
      throw new IllegalArgumentException("A draft needs a connector key and a name.");
    }
  }

  /**
   * A profile of the Sophos connector for a Sophos Central API credential.
   *
   * <p>The connector's key and its way of authentication are documented by StackOne's guide; the
   * key {@code oauth2} and the keys of the two setup fields are unverified.
   *
   * @param name the name of the profile
   * @param credentials the credential, best proved by a call to Sophos Central before
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

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectorProfileDraft}. */
  final class Builder extends ImmutableConnectorProfileDraft.Builder {
    Builder() {}
  }
}
