package dev.connectorsdk.stackone.profile;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.AbsentValue;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An authentication method in a connector's definition: its forms for the profile and for accounts.
 * No published operation returns it. A connector with client credentials uses setup fields, config
 * fields or both.
 *
 * @param key the key, such as {@code oauth2}
 * @param type the type, {@code oauth2} or {@code custom}
 * @param label the label in the dashboard
 * @param grantType the OAuth grant, {@code authorization_code} or {@code client_credentials}
 * @param setupFields the fields of the profile, filled in by an administrator
 * @param configFields the fields of each account, filled in by the customer
 * @param environments the environments, such as {@code production}; empty if there is no choice
 * @param testActions the actions that StackOne runs when an account is linked
 * @param otherMembers the attributes that this version does not define
 */
public record AuthenticationForm(
    Optional<String> key,
    Optional<String> type,
    Optional<String> label,
    @Json(name = "grantType") Optional<String> grantType,
    @Json(name = "setupFields") List<ConnectorField> setupFields,
    @Json(name = "configFields") List<ConnectorField> configFields,
    List<Environment> environments,
    @Json(name = "testActions") List<TestAction> testActions,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public AuthenticationForm {
    setupFields = List.copyOf(setupFields);
    configFields = List.copyOf(configFields);
    environments = List.copyOf(environments);
    testActions = List.copyOf(testActions);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns a form for OAuth 2.0 client credentials. */
  public static AuthenticationForm clientCredentials(
      List<ConnectorField> setupFields, List<ConnectorField> configFields) {
    return new AuthenticationForm(
        Optional.of("oauth2"),
        Optional.of("oauth2"),
        Optional.of("OAuth 2.0 Client Credentials"),
        Optional.of("client_credentials"),
        setupFields,
        configFields,
        List.of(),
        List.of(),
        Map.of());
  }

  /**
   * Rejects values that do not fit the fields of a form: a required one is missing or blank, or a
   * confidential one is not a {@link dev.connectorsdk.core.credential.Secret}.
   *
   * @throws IllegalArgumentException if they do not fit; the message names the fields, no value
   */
  public static void check(List<ConnectorField> fields, List<SetupField> values) {
    for (ConnectorField field : fields) {
      Optional<SetupField> value =
          values.stream().filter(one -> one.key().equals(field.key())).findFirst();
      if (field.required() && value.filter(one -> !one.isBlank()).isEmpty()) {
        throw new IllegalArgumentException("The field " + field.key() + " is required.");
      }
      if (field.isSecret() && value.filter(one -> !one.isSecret()).isPresent()) {
        throw new IllegalArgumentException(
            "The field " + field.key() + " is confidential: use SetupField.secret.");
      }
    }
  }

  /**
   * An environment of a connector.
   *
   * @param key the key, such as {@code production}
   * @param name the display name
   */
  public record Environment(String key, Optional<String> name) {}

  /**
   * An action that StackOne runs when an account is linked.
   *
   * @param action the id of the action
   * @param required whether linking fails if the action fails; false if not defined
   */
  public record TestAction(String action, @AbsentValue("false") boolean required) {}
}
