package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.AbsentValue;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;
import java.util.Optional;

/**
 * A version of a connector that a profile can use (StackOne, {@code GET
 * /connector_profiles/{connectorProfileId}/versions}).
 *
 * @param version the version, such as {@code 1.2.0}
 * @param owner the owner of the version: {@code stackone} for a built-in one
 * @param builtin whether it is StackOne's own; false if StackOne does not return it
 * @param pinned whether the profile is pinned to it; false if StackOne does not return it
 * @param otherMembers the properties that this version does not define
 */
public record ConnectorVersion(
    String version,
    Optional<String> owner,
    @AbsentValue("false") boolean builtin,
    @AbsentValue("false") boolean pinned,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public ConnectorVersion {
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
