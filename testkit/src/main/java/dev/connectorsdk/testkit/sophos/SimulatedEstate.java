package dev.connectorsdk.testkit.sophos;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A partner or an organization with its tenants. */
public final class SimulatedEstate {
  private final String id;
  private final AccountLevel level;
  private final List<SimulatedTenant> tenants = new CopyOnWriteArrayList<>();
  private final TenantMaker maker;

  SimulatedEstate(String id, AccountLevel level, TenantMaker maker) {
    this.id = id;
    this.level = level;
    this.maker = maker;
  }

  /** The account's id, a UUID. */
  public String id() {
    return id;
  }

  /** {@link AccountLevel#PARTNER} or {@link AccountLevel#ORGANIZATION}. */
  public AccountLevel level() {
    return level;
  }

  /** The tenants in the order of their adding. */
  public List<SimulatedTenant> tenants() {
    return List.copyOf(tenants);
  }

  /** The tenant with an id. */
  public Optional<SimulatedTenant> tenant(String tenantId) {
    return tenants.stream().filter(tenant -> tenant.id().equalsIgnoreCase(tenantId)).findFirst();
  }

  /**
   * Adds a tenant without alerts or endpoints.
   *
   * @param region a region of the simulator, such as {@code eu01}
   * @throws IllegalArgumentException if the simulator has no such region
   */
  public SimulatedTenant addTenant(String name, String region) {
    SimulatedTenant tenant = maker.make(this, name, region);
    tenants.add(tenant);
    return tenant;
  }

  @Override
  public String toString() {
    return "SimulatedEstate[" + level.text() + ", " + id + "]";
  }

  @FunctionalInterface
  interface TenantMaker {
    SimulatedTenant make(SimulatedEstate estate, String name, String region);
  }
}
