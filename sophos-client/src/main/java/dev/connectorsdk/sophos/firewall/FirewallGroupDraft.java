package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new group of firewalls (Firewall API, POST /firewall/v1/firewall-groups).
 *
 * @param name the name
 * @param assignFirewalls the ids of its firewalls
 * @param parentGroupId the id of the group that it will be a subgroup of
 * @param configImportSourceFirewallId the id of a firewall whose configuration is imported
 */
@Value.Builder
public record FirewallGroupDraft(
    String name,
    List<String> assignFirewalls,
    Optional<String> parentGroupId,
    Optional<String> configImportSourceFirewallId) {

  /** Rejects values that the service would reject. */
  public FirewallGroupDraft {
    ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
    assignFirewalls = List.copyOf(assignFirewalls);
    assignFirewalls.forEach(id -> ArgumentChecks.requireId("assignFirewalls", id));
    parentGroupId.ifPresent(id -> ArgumentChecks.requireId("parentGroupId", id));
    configImportSourceFirewallId.ifPresent(
        id -> ArgumentChecks.requireId("configImportSourceFirewallId", id));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the name is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FirewallGroupDraft}. */
  public static final class Builder extends FirewallGroupDraftBuilder {
    Builder() {}
  }
}
