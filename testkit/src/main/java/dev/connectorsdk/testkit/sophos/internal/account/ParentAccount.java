package dev.connectorsdk.testkit.sophos.internal.account;

import dev.connectorsdk.testkit.internal.rows.Rows;
import dev.connectorsdk.testkit.sophos.AccountLevel;
import dev.connectorsdk.testkit.sophos.SimulatedItems;
import dev.connectorsdk.testkit.sophos.SimulatedParentAccount;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import dev.connectorsdk.testkit.sophos.internal.data.InitialItems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A partner or an organization. */
public final class ParentAccount implements SimulatedParentAccount {
  private final String id;
  private final AccountLevel level;
  private final Rows<Tenant> tenants = new Rows<>();
  private final ItemCollections collections;
  private final TenantFactory factory;
  private final TenantGenerator generator;

  public ParentAccount(
      String id, AccountLevel level, TenantFactory factory, TenantGenerator generator) {
    this.id = id;
    this.level = level;
    this.factory = factory;
    this.generator = generator;
    collections = new ItemCollections(path -> InitialItems.ofParent(id, level, path));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public AccountLevel level() {
    return level;
  }

  @Override
  public List<SimulatedTenant> tenants() {
    return tenants.stream().flatMap(tenant -> tenant(tenant.id()).stream()).toList();
  }

  @Override
  public SimulatedTenant tenant(int index) {
    return page(index, 1).stream()
        .findFirst()
        .flatMap(tenant -> tenant(tenant.id()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No tenant at index " + index + ": there are " + size() + " tenants"));
  }

  @Override
  public Optional<SimulatedTenant> tenant(String tenantId) {
    return find(tenantId).map(tenant -> tenant);
  }

  /** Finds a tenant and stores it if it was generated, since the caller may change it. */
  public Optional<Tenant> find(String tenantId) {
    return tenants.change(tenantId.toLowerCase(Locale.ROOT), tenant -> tenant);
  }

  @Override
  public Tenant addTenant(String name, String region) {
    Tenant tenant = factory.create(this, name, region);
    tenants.put(tenant.id(), tenant);
    return tenant;
  }

  @Override
  public void addTenants(int count) {
    addTenants(count, tenant -> {});
  }

  @Override
  public void addTenants(int count, Consumer<SimulatedTenant> initializer) {
    tenants.add(generator.series(this, count, initializer));
  }

  @Override
  public SimulatedItems items(String path) {
    return collections.get(path);
  }

  public ItemCollections collections() {
    return collections;
  }

  public int size() {
    return Math.toIntExact(tenants.size());
  }

  /** Returns tenants from a position on, up to the given size. */
  public List<Tenant> page(int position, int size) {
    return tenants.entriesFrom(position).limit(size).map(Rows.Entry::item).toList();
  }

  @Override
  public String toString() {
    return "SimulatedParentAccount[" + level.text() + ", " + id + "]";
  }

  @FunctionalInterface
  public interface TenantFactory {
    Tenant create(ParentAccount parent, String name, String region);
  }
}
