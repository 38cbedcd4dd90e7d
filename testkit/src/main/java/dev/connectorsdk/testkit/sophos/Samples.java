package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.rows.Mix;
import dev.connectorsdk.testkit.rows.Series;
import dev.connectorsdk.testkit.rows.Uuids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Makes up data that looks real and is the same for the same seed, clock and order. */
final class Samples {
  private final Clock clock;
  private final Ids ids;

  Samples(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** Samples of a tenant that is one of many: they depend on nothing but seed and index. */
  Samples apart(long seed, long index) {
    return new Samples(clock, new Ids(Mix.of(seed, index)));
  }

  /** A seed for what is to be made up next. */
  long seed() {
    return ids.next();
  }

  /** Gives a new tenant what every tenant has: roles, permission sets, one Super Admin. */
  void furnish(SimulatedTenant tenant) {
    String now = Times.text(clock.instant());
    PredefinedRoles.permissionSets().forEach(tenant.permissionSets()::add);
    PredefinedRoles.roles(ids, now).forEach(tenant.roles()::add);
    Map<String, Object> user = PersonSample.user(new Made(ids.uuid(), ids, 0), tenant, now);
    tenant.users().add(user);
    String roleId = AdminRules.superAdminRole(tenant).orElseThrow();
    tenant.admins().add(AdminRoutes.of(tenant, user, ids.uuid(), ids.uuid(), roleId, now));
  }

  Series<Map<String, Object>> alerts(SimulatedTenant tenant, int count) {
    Instant now = clock.instant();
    int before = tenant.alerts().size();
    return series(count, made -> AlertSample.alert(made.after(before), tenant, now));
  }

  Series<Map<String, Object>> endpoints(SimulatedTenant tenant, int count) {
    Instant now = clock.instant();
    int before = tenant.endpoints().size();
    return series(count, made -> new EndpointSample(made.after(before), now).of(tenant));
  }

  Series<Map<String, Object>> users(SimulatedTenant tenant, int count) {
    String now = Times.text(clock.instant());
    int before = tenant.users().size();
    return series(count, made -> PersonSample.user(made.after(before), tenant, now));
  }

  /** Admins with one role each, out of the predefined ones below Super Admin. */
  Series<Map<String, Object>> admins(SimulatedTenant tenant, Series<Map<String, Object>> users) {
    String now = Times.text(clock.instant());
    List<String> roleIds = PredefinedRoles.belowSuperAdmin(tenant);
    return series(
        users.size(),
        made ->
            AdminRoutes.of(
                tenant,
                users.item().apply(made.number()),
                made.id(),
                made.ids().uuid(),
                made.oneOf(roleIds),
                now));
  }

  Series<Map<String, Object>> roles(SimulatedTenant tenant, int count) {
    String now = Times.text(clock.instant());
    int before = tenant.roles().size();
    return series(count, made -> PersonSample.role(made.after(before), now));
  }

  private Series<Map<String, Object>> series(long count, Maker maker) {
    long seed = seed();
    Uuids uuids = new Uuids(seed);
    return new Series<>(
        count,
        index -> maker.make(new Made(uuids.of(index), new Ids(Mix.of(seed, index)), (int) index)),
        uuids::indexOf);
  }

  @FunctionalInterface
  private interface Maker {
    Map<String, Object> make(Made made);
  }

  /**
   * What one made-up item is made from.
   *
   * @param id its id
   * @param ids whatever else it is to have by chance
   * @param number its number on the shelf, from 0
   */
  record Made(String id, Ids ids, int number) {
    <T> T oneOf(List<T> choices) {
      return choices.get(ids.below(choices.size()));
    }

    Made after(int others) {
      return new Made(id, ids, number + others);
    }
  }
}
