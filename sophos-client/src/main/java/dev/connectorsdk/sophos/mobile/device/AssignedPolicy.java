package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.mobile.MobilePlatform;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A policy of a device (Mobile API, GET /mobile/v1/devices/{id}/policies).
 *
 * @param policy the policy
 * @param state the state on the device
 * @param name the name under which it is assigned
 */
public record AssignedPolicy(
    Optional<Policy> policy, Optional<State> state, Optional<String> name) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * A policy.
   *
   * @param id the id
   * @param name the name
   * @param platform the platform
   * @param type the type, such as {@code security}
   * @param version the version
   */
  public record Policy(
      Optional<String> id,
      Optional<String> name,
      Optional<MobilePlatform> platform,
      Optional<String> type,
      OptionalInt version) {}

  /**
   * The state of a policy on a device.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record State(String value) {
    public static final State APPLIED = new State("applied");
    public static final State REMOVING = new State("removing");
  }
}
