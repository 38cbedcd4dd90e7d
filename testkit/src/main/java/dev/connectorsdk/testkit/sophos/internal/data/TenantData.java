package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.internal.rows.SeededHash;
import dev.connectorsdk.testkit.internal.rows.SeededUuids;
import dev.connectorsdk.testkit.internal.rows.Series;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Generates the data of tenants, the same for the same seed, clock and order. */
public final class TenantData {
  private final Clock clock;
  private final RandomIds ids;

  public TenantData(Clock clock, RandomIds ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** Returns the data of a generated tenant, which depends only on seed and index. */
  public TenantData independent(long seed, long index) {
    return new TenantData(clock, new RandomIds(SeededHash.of(seed, index)));
  }

  public Clock clock() {
    return clock;
  }

  public long nextSeed() {
    return ids.next();
  }

  /** Adds what every tenant has: roles, permission sets and one Super Admin. */
  public void initialize(SimulatedTenant tenant) {
    String now = now();
    PredefinedRoles.permissionSets().forEach(tenant.permissionSets()::add);
    PredefinedRoles.roles(ids, now).forEach(tenant.roles()::add);
    Map<String, Object> user =
        DirectoryGenerator.user(new ItemSeed(ids.uuid(), ids, 0), tenant, now);
    tenant.users().add(user);
    String roleId = PredefinedRoles.superAdminId(tenant).orElseThrow();
    tenant
        .admins()
        .add(DirectoryGenerator.admin(tenant, user, ids.uuid(), ids.uuid(), roleId, now));
  }

  public Series<Map<String, Object>> alerts(SimulatedTenant tenant, int count) {
    Instant now = clock.instant();
    int existing = tenant.alerts().size();
    return series(count, seed -> AlertGenerator.alert(seed.after(existing), tenant, now));
  }

  public Series<Map<String, Object>> endpoints(SimulatedTenant tenant, int count) {
    Instant now = clock.instant();
    int existing = tenant.endpoints().size();
    return series(count, seed -> new EndpointGenerator(seed.after(existing), now).endpoint(tenant));
  }

  public Series<Map<String, Object>> detections(SimulatedTenant tenant, int count) {
    Instant now = clock.instant();
    int existing = tenant.detections().size();
    return series(count, seed -> DetectionGenerator.detection(seed.after(existing), now));
  }

  public Series<Map<String, Object>> users(SimulatedTenant tenant, int count) {
    String now = now();
    int existing = tenant.users().size();
    return series(count, seed -> DirectoryGenerator.user(seed.after(existing), tenant, now));
  }

  /** Generates admins with one predefined role each, none a Super Admin. */
  public Series<Map<String, Object>> admins(
      SimulatedTenant tenant, Series<Map<String, Object>> users) {
    String now = now();
    List<String> roleIds = PredefinedRoles.belowSuperAdmin(tenant);
    return series(
        users.size(),
        seed ->
            DirectoryGenerator.admin(
                tenant,
                users.item().apply(seed.number()),
                seed.id(),
                seed.random().uuid(),
                seed.oneOf(roleIds),
                now));
  }

  public Series<Map<String, Object>> roles(SimulatedTenant tenant, int count) {
    String now = now();
    int existing = tenant.roles().size();
    return series(count, seed -> DirectoryGenerator.role(seed.after(existing), now));
  }

  /** Returns what a collection without a generator of its own contains at its first use. */
  public ItemStore initialItems(SimulatedTenant tenant, String path) {
    return InitialItems.ofTenant(tenant, path, clock.instant());
  }

  private String now() {
    return Timestamps.text(clock.instant());
  }

  private Series<Map<String, Object>> series(
      long count, Function<ItemSeed, Map<String, Object>> generator) {
    return series(nextSeed(), count, generator);
  }

  static Series<Map<String, Object>> series(
      long seed, long count, Function<ItemSeed, Map<String, Object>> generator) {
    SeededUuids uuids = new SeededUuids(seed);
    return new Series<>(
        count,
        index ->
            generator.apply(
                new ItemSeed(
                    uuids.of(index), new RandomIds(SeededHash.of(seed, index)), (int) index)),
        uuids::indexOf);
  }
}
