package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.rows.Rows;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A partner or an organization with its tenants. */
public final class SimulatedParentAccount {
  private final String id;
  private final AccountLevel level;
  private final Rows<SimulatedTenant> tenants = new Rows<>();
  private final TenantMaker maker;
  private final TenantSample sample;

  SimulatedParentAccount(String id, AccountLevel level, TenantMaker maker, TenantSample sample) {
    this.id = id;
    this.level = level;
    this.maker = maker;
    this.sample = sample;
  }

  /** The account's id, a UUID. */
  public String id() {
    return id;
  }

  /** {@link AccountLevel#PARTNER} or {@link AccountLevel#ORGANIZATION}. */
  public AccountLevel level() {
    return level;
  }

  /**
   * The tenants in the order of their adding. All of them are kept from then on: of very many, ask
   * for some with {@link #tenant(int)}.
   */
  public List<SimulatedTenant> tenants() {
    return tenants.stream().flatMap(tenant -> tenant(tenant.id()).stream()).toList();
  }

  /**
   * The tenant with a number, in the order of their adding.
   *
   * @param number from 0
   * @throws IllegalArgumentException if there are not so many
   */
  public SimulatedTenant tenant(int number) {
    return slice(number, 1).stream()
        .findFirst()
        .flatMap(tenant -> tenant(tenant.id()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no tenant number " + number + ", only " + size() + " tenants"));
  }

  /** The tenant with an id. */
  public Optional<SimulatedTenant> tenant(String tenantId) {
    // kept from now on: a test may change what it has got hold of
    return tenants.change(tenantId.toLowerCase(Locale.ROOT), tenant -> tenant);
  }

  /**
   * Adds a tenant without alerts or endpoints.
   *
   * @param region a region of the simulator, such as {@code eu01}
   * @throws IllegalArgumentException if the simulator has no such region
   */
  public SimulatedTenant addTenant(String name, String region) {
    SimulatedTenant tenant = maker.make(this, name, region);
    tenants.put(tenant.id(), tenant);
    return tenant;
  }

  /**
   * Adds made-up tenants over all regions of the simulator, without alerts or endpoints. Each is
   * made when a call wants it, and kept once a call or a test went to it, so a million of them take
   * no room.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public void addTenants(int count) {
    addTenants(count, tenant -> {});
  }

  /**
   * Adds made-up tenants and what each is to have.
   *
   * @param each fills a tenant, such as {@code tenant -> tenant.addAlerts(20)}; called whenever the
   *     tenant is made anew, so it must always do the same
   * @throws IllegalArgumentException if the count is negative
   */
  public void addTenants(int count, Consumer<SimulatedTenant> each) {
    tenants.add(sample.series(this, count, each));
  }

  int size() {
    return Math.toIntExact(tenants.size());
  }

  List<SimulatedTenant> slice(int position, int size) {
    return tenants.entriesFrom(position).limit(size).map(Rows.Entry::item).toList();
  }

  @Override
  public String toString() {
    return "SimulatedEstate[" + level.text() + ", " + id + "]";
  }

  @FunctionalInterface
  interface TenantMaker {
    SimulatedTenant make(SimulatedParentAccount estate, String name, String region);
  }
}
