package dev.connectorsdk.testkit.sophos.internal.account;

import dev.connectorsdk.testkit.sophos.AccountLevel;
import dev.connectorsdk.testkit.sophos.internal.data.RandomIds;
import dev.connectorsdk.testkit.sophos.internal.data.TenantData;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** All accounts of a simulator. */
public final class Accounts {
  private final List<Tenant> standalone = new CopyOnWriteArrayList<>();
  private final List<ParentAccount> parents = new CopyOnWriteArrayList<>();
  private final RandomIds ids;
  private final TenantData data;
  private final ServerUrls urls;

  public Accounts(RandomIds ids, TenantData data, ServerUrls urls) {
    this.ids = ids;
    this.data = data;
    this.urls = urls;
  }

  public Tenant addTenant(String name, String region) {
    Tenant tenant = new Tenant(ids.uuid(), name, region, null, data, urls);
    standalone.add(tenant);
    return tenant;
  }

  public ParentAccount addParent(AccountLevel level) {
    ParentAccount parent =
        new ParentAccount(
            ids.uuid(),
            level,
            (owner, name, region) -> new Tenant(ids.uuid(), name, region, owner, data, urls),
            new TenantGenerator(data, urls));
    parents.add(parent);
    return parent;
  }

  public Optional<Tenant> tenant(String id) {
    return Stream.concat(
            standalone.stream().filter(tenant -> tenant.id().equalsIgnoreCase(id)),
            parents.stream().flatMap(parent -> parent.find(id).stream()))
        .findFirst();
  }

  public Optional<ParentAccount> parent(String id) {
    return parents.stream().filter(parent -> parent.id().equalsIgnoreCase(id)).findFirst();
  }
}
