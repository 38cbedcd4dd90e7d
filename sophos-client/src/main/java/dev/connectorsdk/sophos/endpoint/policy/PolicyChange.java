package dev.connectorsdk.sophos.endpoint.policy;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A change of a policy (Endpoint API, PATCH /endpoint/v1/policies/{policyId}). Absent properties
 * stay unchanged.
 *
 * @param name the new name
 * @param priority the position among the policies of the type
 * @param enabled whether it is in force
 * @param disableAt the time at which the service disables the policy
 * @param appliesTo what the policy is assigned to; the official samples have it, while a third
 *     party states that the service rejects each request with it (unverified)
 * @param settings the settings to set
 */
@Value.Builder
public record PolicyChange(
    Optional<String> name,
    OptionalInt priority,
    Optional<Boolean> enabled,
    Optional<Instant> disableAt,
    Optional<Policy.AppliesTo> appliesTo,
    Map<SettingKey, SettingValue> settings) {

  /** Rejects values that the service would reject. */
  public PolicyChange {
    name.ifPresent(text -> ArgumentChecks.requireText("name", text, Integer.MAX_VALUE));
    settings = SentSettings.check(settings);
    if (name.isEmpty()
        && priority.isEmpty()
        && enabled.isEmpty()
        && disableAt.isEmpty()
        && appliesTo.isEmpty()
        && settings.isEmpty()) {
      throw new IllegalArgumentException("The change is empty: set at least one property.");
    }
  }

  /** Returns the request in which a setting has its value only. */
  PolicyChange toSend() {
    return new PolicyChange(
        name, priority, enabled, disableAt, appliesTo, SentSettings.valuesOnly(settings));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; at least one property must be set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PolicyChange}. */
  public static final class Builder extends PolicyChangeBuilder {
    Builder() {}

    /** Sets a setting to a value, which is any JSON or a record of yours. */
    public Builder setting(SettingKey key, Object value) {
      putSettings(key, SettingValue.of(value));
      return this;
    }
  }
}
