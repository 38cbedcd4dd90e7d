package dev.connectorsdk.testkit.stackone;

import java.time.Clock;

/** Everything the simulated project holds. */
record Project(
    Clock clock,
    Ids ids,
    Catalogue catalogue,
    KeyRing keys,
    ProfileStore profiles,
    AccountStore accounts,
    SessionStore sessions,
    SyncStore synced,
    SimulatedPermissions permissions,
    Schedule schedule) {

  static Project empty(Clock clock, Ids ids, Catalogue catalogue) {
    return new Project(
        clock,
        ids,
        catalogue,
        new KeyRing(ids),
        new ProfileStore(ids, catalogue, clock),
        new AccountStore(clock),
        new SessionStore(clock),
        new SyncStore(ids, clock),
        new SimulatedPermissions(),
        new Schedule(clock));
  }
}
