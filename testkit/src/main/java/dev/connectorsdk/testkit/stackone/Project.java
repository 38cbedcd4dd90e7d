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
        new Schedule(clock));
  }
}
