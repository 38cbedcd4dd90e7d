package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.endpoint.Endpoints;
import dev.connectorsdk.sophos.endpoint.IsolationStatus;
import dev.connectorsdk.sophos.endpoint.group.AddedEndpoints;
import dev.connectorsdk.sophos.endpoint.group.EndpointGroup;
import dev.connectorsdk.sophos.endpoint.group.EndpointGroups;
import java.time.Duration;
import java.util.List;

/** The code of docs/endpoints.md. */
public final class EndpointSettings {
  private EndpointSettings() {}

  /** Isolates an endpoint and waits until it is isolated. */
  public static void isolate(Endpoints endpoints) {
    // snippet isolate
    Endpoint endpoint = endpoints.findByHostname("kiosk-7").orElseThrow();
    endpoints.isolation().isolate(List.of(endpoint.id()), "Case 4711");
    endpoints.isolation().await(endpoint.id(), IsolationStatus.ISOLATED, Duration.ofMinutes(10));
    // end
  }

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
