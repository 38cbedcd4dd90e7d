package dev.connectorsdk.testkit.sophos;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** All accounts of one simulator. */
final class World {
  private final List<SimulatedTenant> standalone = new CopyOnWriteArrayList<>();
  private final List<SimulatedParentAccount> estates = new CopyOnWriteArrayList<>();
  private final Ids ids;
  private final Samples samples;
  private final Hosts hosts;

  World(Ids ids, Samples samples, Hosts hosts) {
    this.ids = ids;
    this.samples = samples;
    this.hosts = hosts;
  }

  SimulatedTenant addTenant(String name, String region) {
    SimulatedTenant tenant = new SimulatedTenant(ids.uuid(), name, region, null, samples, hosts);
    standalone.add(tenant);
    return tenant;
  }

  SimulatedParentAccount addEstate(AccountLevel level) {
    SimulatedParentAccount estate =
        new SimulatedParentAccount(
            ids.uuid(),
            level,
            (owner, name, region) ->
                new SimulatedTenant(ids.uuid(), name, region, owner, samples, hosts),
            new TenantSample(samples, hosts));
    estates.add(estate);
    return estate;
  }

  Optional<SimulatedTenant> tenant(String id) {
    return Stream.concat(
            standalone.stream().filter(tenant -> tenant.id().equalsIgnoreCase(id)),
            estates.stream().flatMap(estate -> estate.tenant(id).stream()))
        .findFirst();
  }

  Optional<SimulatedParentAccount> estate(String id) {
    return estates.stream().filter(estate -> estate.id().equalsIgnoreCase(id)).findFirst();
  }
}
