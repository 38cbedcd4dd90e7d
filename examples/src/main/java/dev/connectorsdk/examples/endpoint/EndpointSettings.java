package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.endpoint.group.AddedEndpoints;
import dev.connectorsdk.sophos.endpoint.group.EndpointGroup;
import dev.connectorsdk.sophos.endpoint.group.EndpointGroups;
import java.util.List;

/** The code of docs/endpoints.md. */
public final class EndpointSettings {
  private EndpointSettings() {}

  /** Creates a group and moves endpoints to it. */
  public static AddedEndpoints group(
      TenantScope tenant, String oldGroupId, List<String> endpointIds) {
    // snippet groups
    EndpointGroups groups = tenant.endpoints().groups();
    EndpointGroup kiosks = groups.create(g -> g.name("Kiosks").type(EndpointType.COMPUTER));
    AddedEndpoints moved = groups.members(oldGroupId).moveTo(kiosks.id(), endpointIds);
    // end
    return moved;
  }
}
