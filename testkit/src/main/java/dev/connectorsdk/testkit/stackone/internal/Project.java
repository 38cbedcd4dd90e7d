package dev.connectorsdk.testkit.stackone.internal;

import dev.connectorsdk.testkit.stackone.internal.account.AccountStore;
import dev.connectorsdk.testkit.stackone.internal.action.NamedSyncs;
import dev.connectorsdk.testkit.stackone.internal.action.Permissions;
import dev.connectorsdk.testkit.stackone.internal.action.SyncStore;
import dev.connectorsdk.testkit.stackone.internal.connector.ConnectorCatalog;
import dev.connectorsdk.testkit.stackone.internal.data.StackOneIds;
import dev.connectorsdk.testkit.stackone.internal.profile.ProfileStore;
import dev.connectorsdk.testkit.stackone.internal.route.ApiKeyStore;
import dev.connectorsdk.testkit.stackone.internal.session.SessionStore;
import dev.connectorsdk.testkit.stackone.internal.webhook.Webhooks;
import java.time.Clock;

/** The state of the simulated project. */
public record Project(
    Clock clock,
    StackOneIds ids,
    ConnectorCatalog catalog,
    ApiKeyStore keys,
    ProfileStore profiles,
    AccountStore accounts,
    SessionStore sessions,
    Webhooks webhooks,
    SyncStore synced,
    NamedSyncs namedSyncs,
    Permissions permissions,
    DelayedChanges delayedChanges) {
  public static final String ID = "simulated-project";

  public static Project empty(Clock clock, StackOneIds ids, ConnectorCatalog catalog) {
    Webhooks webhooks = new Webhooks(clock);
    return new Project(
        clock,
        ids,
        catalog,
        new ApiKeyStore(ids),
        new ProfileStore(ids, catalog, clock),
        new AccountStore(clock, webhooks::fire),
        new SessionStore(clock),
        webhooks,
        new SyncStore(ids, clock),
        new NamedSyncs(ids, clock),
        new Permissions(),
        new DelayedChanges(clock));
  }
}
