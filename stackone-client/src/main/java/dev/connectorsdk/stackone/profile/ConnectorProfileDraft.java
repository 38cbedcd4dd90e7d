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

  /** The connector's name in the dashboard, such as {@code Sophos Central}. */
  Optional<String> connectorName();

  /** The name of the profile, by which the SDK finds it. */
  String name();

  /** The key of the authentication type. */
  Optional<String> authenticationKey();

  /** The label of the authentication type in the dashboard. */
  Optional<String> authenticationLabel();

  /** The form of the authentication type: if present, the setup fields are checked against it. */
  Optional<AuthenticationForm> form();

  /** The OAuth scopes of the profile; empty for those of the connector. */
  List<String> scopes();

  /** What the administrator should know, with its source; each a sentence or more. */
  List<String> advice();

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

  /**
   * Rejects a blank connector key or name, and values that do not fit the form: a required field is
   * missing, a confidential one is no secret, or the environment is unknown.
   */
  @Value.Check
  default void check() {
    if (connectorKey().isBlank() || name().isBlank()) {
      throw new IllegalArgumentException("A draft needs a connector key and a name.");
    }
    form().ifPresent(form -> AuthenticationForm.check(form.setupFields(), setupFields()));
    List<String> known =
        form().stream().flatMap(form -> form.environments().stream()).map(e -> e.key()).toList();
    if (!known.isEmpty() && environment().filter(name -> !known.contains(name)).isPresent()) {
      throw new IllegalArgumentException("The connector has the environments " + known + ".");
    }
  }

  /**
   * Returns a draft for the Sophos connector and a Sophos Central API credential, which belongs to
   * the profile: its accounts have no fields.
   *
   * <p>The connector's key, its authentication type and the two fields are documented by StackOne's
   * guide; the key {@code oauth2}, from the rules for custom connectors, and the keys of the fields
   * are unverified: the guide has labels only.
   *
   * @param name the name of the profile
   * @param credentials the credential; prove it by a call to Sophos Central first
   */
  static ConnectorProfileDraft sophos(String name, ClientCredentials credentials) {
    return sophosBuilder(name, SophosForms.PROFILE)
        .addAllSetupFields(SophosForms.credential(credentials))
        .build();
  }

  /**
   * Returns a draft for StackOne's older Sophos IAM connector: the profile has no fields, and each
   * account has a credential, a tenant id and an API host, see {@link #sophosIamFields}. The keys
   * are unverified: StackOne's guide has labels only.
   *
   * @param name the name of the profile
   */
  static ConnectorProfileDraft sophosIam(String name) {
    return sophosBuilder(name, SophosForms.IAM).connectorName("Sophos").build();
  }

  /**
   * Returns the config fields of an account of {@link #sophosIam}.
   *
   * @param tenantId the tenant id that Sophos Central's whoami returns
   * @param dataRegionHost the API host of the data region that whoami returns
   * @throws IllegalArgumentException if a value is blank
   */
  static List<SetupField> sophosIamFields(
      ClientCredentials credentials, String tenantId, String dataRegionHost) {
    List<SetupField> fields = SophosForms.account(credentials, tenantId, dataRegionHost);
    AuthenticationForm.check(SophosForms.IAM.configFields(), fields);
    return fields;
  }

  private static Builder sophosBuilder(String name, AuthenticationForm form) {
    return builder()
        .connectorKey("sophos")
        .connectorName("Sophos Central")
        .name(name)
        .authenticationKey(form.key())
        .authenticationLabel(form.label())
        .form(form)
        .addAllAdvice(SophosForms.ADVICE);
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
