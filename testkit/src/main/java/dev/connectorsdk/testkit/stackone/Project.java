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
    SimulatedWebhooks webhooks,
    SyncStore synced,
    SimulatedPermissions permissions,
    Schedule schedule) {
  static final String ID = "simulated-project";

  static Project empty(Clock clock, Ids ids, Catalogue catalogue) {
    SimulatedWebhooks webhooks = new SimulatedWebhooks(clock);
    return new Project(
        clock,
        ids,
        catalogue,
        new KeyRing(ids),
        new ProfileStore(ids, catalogue, clock),
        new AccountStore(clock, webhooks::fire),
        new SessionStore(clock),
        webhooks,
        new SyncStore(ids, clock),
        new SimulatedPermissions(),
        new Schedule(clock));
  }
}
