package dev.connectorsdk.sophos.health;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Snoozes the reminders of one check, or ends that. */
@Value.Immutable
public interface HealthSnooze {

  /** The check. */
  HealthIssue issue();

  /** True to snooze; false to be reminded again. */
  boolean snoozed();

  /** The reason. */
  Optional<String> comment();

  /**
   * The type of the policies, such as {@code threat-protection}; required for {@linkplain
   * HealthIssue#isByPolicyType some checks}.
   */
  Optional<String> policyType();

  /** For exclusions in policies, the reasons by the id of the exclusion. */
  Map<String, String> exclusions();

  /** Rejects a check of one type of policies without the type. */
  @Value.Check
  default void check() {
    if (issue().isByPolicyType() && policyType().isEmpty()) {
      throw new IllegalArgumentException(
          issue().value() + " needs a policyType, such as threat-protection.");
    }
  }

  /** Returns an empty builder; the check and {@code snoozed} are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link HealthSnooze}. */
  final class Builder extends ImmutableHealthSnooze.Builder {
    Builder() {}
  }
}
