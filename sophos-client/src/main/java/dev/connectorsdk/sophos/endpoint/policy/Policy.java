package dev.connectorsdk.sophos.endpoint.policy;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Principal;
import dev.connectorsdk.sophos.identity.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An endpoint policy (Endpoint API, GET /endpoint/v1/policies/{policyId}). Later versions may add
 * components: create it with {@link #builder()}.
 *
 * @param id the id
 * @param name the name
 * @param type the type, which cannot be changed
 * @param lockedByManagingAccount whether only the managing partner or organization can change it
 * @param priority the position among the policies of the type; 0 for the base policy
 * @param tenant the tenant
 * @param enabled whether it is in force; the base policy always is
 * @param settings the settings; one that is missing need not have its default value, see {@link
 *     Policies#metadata}
 * @param appliesTo what the policy is assigned to; the base policy applies to all that no other
 *     policy applies to
 * @param disableAt the time at which the service disables the policy
 * @param createdAt the time of creation
 * @param createdBy the author
 * @param updatedAt the time of the last change
 * @param updatedBy the author of the last change
 */
@Value.Builder
public record Policy(
    String id,
    Optional<String> name,
    Optional<PolicyType> type,
    Optional<Boolean> lockedByManagingAccount,
    OptionalInt priority,
    Optional<Reference> tenant,
    Optional<Boolean> enabled,
    Map<SettingKey, SettingValue> settings,
    Optional<AppliesTo> appliesTo,
    Optional<Instant> disableAt,
    Optional<Instant> createdAt,
    Optional<Principal> createdBy,
    Optional<Instant> updatedAt,
    Optional<Principal> updatedBy) {

  /** Copies the collections. */
  public Policy {
    settings = SettingValue.withKeys(settings);
  }

  /** Whether it is the base policy of its type. */
  public boolean isBase() {
    return priority.isPresent() && priority.getAsInt() == 0;
  }

  /** Returns a setting; one without a value if the policy does not have it. */
  public SettingValue setting(SettingKey key) {
    return settings.getOrDefault(key, SettingValue.NONE).withKey(key);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Policy}. */
  public static final class Builder extends PolicyBuilder {
    Builder() {}
  }

  /**
   * What a policy is assigned to. In a request, an empty list is not sent.
   *
   * @param users the ids of users
   * @param userGroups the ids of user groups
   * @param endpoints the ids of endpoints
   * @param endpointGroups the ids of endpoint groups
   */
  public record AppliesTo(
      List<String> users,
      List<String> userGroups,
      List<String> endpoints,
      List<String> endpointGroups) {
    /** Copies the collections. */
    public AppliesTo {
      users = List.copyOf(users);
      userGroups = List.copyOf(userGroups);
      endpoints = List.copyOf(endpoints);
      endpointGroups = List.copyOf(endpointGroups);
    }
  }
}
