package dev.connectorsdk.stackone.profile;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.AbsentValue;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;
import java.util.Optional;

/**
 * A field of a form in a connector's definition: a setup field of the profile, or a config field
 * that the customer fills in when linking an account.
 *
 * @param key the key
 * @param label the label in the form; absent for the key
 * @param type the type: {@code text}, {@code password}, {@code number}, {@code select} or {@code
 *     text_area}
 * @param required whether it must be filled in; false if not defined
 * @param secret whether the value is confidential; see also {@link #isSecret()}
 * @param readOnly whether it cannot be changed; false if not defined
 * @param placeholder an example in the empty field
 * @param description the description
 * @param tooltip a hint
 * @param otherMembers the attributes that this version does not define
 */
public record ConnectorField(
    String key,
    Optional<String> label,
    Optional<String> type,
    @AbsentValue("false") boolean required,
    @AbsentValue("false") boolean secret,
    @Json(name = "readOnly") @AbsentValue("false") boolean readOnly,
    Optional<String> placeholder,
    Optional<String> description,
    Optional<String> tooltip,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public ConnectorField {
    otherMembers = Copies.of(otherMembers);
  }

  /** Returns a required field. */
  public static ConnectorField required(String key, String label, boolean secret) {
    return new ConnectorField(
        key,
        Optional.of(label),
        Optional.of(secret ? "password" : "text"),
        true,
        secret,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  /** Whether the value is confidential: it is marked so, or a password. */
  public boolean isSecret() {
    return secret || type.filter("password"::equals).isPresent();
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
