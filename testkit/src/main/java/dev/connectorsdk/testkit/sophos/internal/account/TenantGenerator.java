package dev.connectorsdk.testkit.sophos.internal.account;

import dev.connectorsdk.testkit.internal.rows.SeededHash;
import dev.connectorsdk.testkit.internal.rows.SeededUuids;
import dev.connectorsdk.testkit.internal.rows.Series;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import dev.connectorsdk.testkit.sophos.internal.data.TenantData;
import java.util.List;
import java.util.function.Consumer;

/** Generates tenants of a partner or an organization, spread evenly over all regions. */
public final class TenantGenerator {
  private static final List<String> TREES =
      List.of("Alder", "Birch", "Cedar", "Elm", "Hazel", "Juniper", "Larch", "Maple", "Rowan");
  private static final List<String> TRADES =
      List.of("Bakery", "Clinic", "Foods", "Joinery", "Law", "Logistics", "Media", "Printing");

  private final TenantData data;
  private final ServerUrls urls;

  public TenantGenerator(TenantData data, ServerUrls urls) {
    this.data = data;
    this.urls = urls;
  }

  public Series<Tenant> series(
      ParentAccount parent, int count, Consumer<SimulatedTenant> initializer) {
    long seed = data.nextSeed();
    SeededUuids uuids = new SeededUuids(seed);
    return new Series<>(
        count, index -> generate(parent, seed, uuids, index, initializer), uuids::indexOf);
  }

  private Tenant generate(
      ParentAccount parent,
      long seed,
      SeededUuids uuids,
      long index,
      Consumer<SimulatedTenant> initializer) {
    List<String> regions = urls.regions();
    Tenant tenant =
        new Tenant(
            uuids.of(index),
            name(SeededHash.of(seed, index), index),
            regions.get((int) (index % regions.size())),
            parent,
            data.independent(seed, index),
            urls);
    initializer.accept(tenant);
    return tenant;
  }

  private static String name(long random, long index) {
    return oneOf(TREES, random) + " " + oneOf(TRADES, random >>> 32) + " " + (index + 1);
  }

  private static String oneOf(List<String> words, long random) {
    return words.get((int) Math.floorMod(random, (long) words.size()));
  }
}
