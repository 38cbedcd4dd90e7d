package dev.connectorsdk.sophos.endpoint.policy;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A new policy (Endpoint API, POST /endpoint/v1/policies).
 *
 * @param name the name
 * @param type the type, which cannot be changed later
 * @param priority the position among the policies of the type
 * @param enabled whether it is in force
 * @param disableAt the time at which the service disables the policy
 * @param appliesTo what the policy is assigned to; the official samples have it, while a third
 *     party states that the service rejects each request with it (unverified)
 * @param settings the settings to set
 */
@Value.Builder
public record PolicyDraft(
    String name,
    PolicyType type,
    OptionalInt priority,
    Optional<Boolean> enabled,
    Optional<Instant> disableAt,
    Optional<Policy.AppliesTo> appliesTo,
    Map<SettingKey, SettingValue> settings) {

  /** Rejects values that the service would reject. */
  public PolicyDraft {
    ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
    settings = SentSettings.check(settings);
  }

  /** Returns the request in which a setting has its value only. */
  PolicyDraft toSend() {
    return new PolicyDraft(
        name, type, priority, enabled, disableAt, appliesTo, SentSettings.valuesOnly(settings));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the name and the type are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PolicyDraft}. */
  public static final class Builder extends PolicyDraftBuilder {
    Builder() {}

    /** Sets a setting to a value, which is any JSON or a record of yours. */
    public Builder setting(SettingKey key, Object value) {
      putSettings(key, SettingValue.of(value));
      return this;
    }
  }
}
