package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.rows.Mix;
import dev.connectorsdk.testkit.rows.Series;
import dev.connectorsdk.testkit.rows.Uuids;
import java.util.List;
import java.util.function.Consumer;

/** Makes up tenants of a partner or an organization, over all regions by turns. */
final class TenantSample {
  private static final List<String> TREES =
      List.of("Alder", "Birch", "Cedar", "Elm", "Hazel", "Juniper", "Larch", "Maple", "Rowan");
  private static final List<String> TRADES =
      List.of("Bakery", "Clinic", "Foods", "Joinery", "Law", "Logistics", "Media", "Printing");

  private final Samples samples;
  private final Hosts hosts;

  TenantSample(Samples samples, Hosts hosts) {
    this.samples = samples;
    this.hosts = hosts;
  }

  Series<SimulatedTenant> series(
      SimulatedParentAccount estate, int count, Consumer<SimulatedTenant> each) {
    long seed = samples.seed();
    Uuids uuids = new Uuids(seed);
    return new Series<>(count, index -> make(estate, seed, uuids, index, each), uuids::indexOf);
  }

  private SimulatedTenant make(
      SimulatedParentAccount estate,
      long seed,
      Uuids uuids,
      long index,
      Consumer<SimulatedTenant> each) {
    List<String> regions = hosts.regions();
    SimulatedTenant tenant =
        new SimulatedTenant(
            uuids.of(index),
            name(Mix.of(seed, index), index),
            regions.get((int) (index % regions.size())),
            estate,
            samples.apart(seed, index),
            hosts);
    each.accept(tenant);
    return tenant;
  }

  private static String name(long chance, long index) {
    return oneOf(TREES, chance) + " " + oneOf(TRADES, chance >>> 32) + " " + (index + 1);
  }

  private static String oneOf(List<String> words, long chance) {
    return words.get((int) Math.floorMod(chance, (long) words.size()));
  }
}
