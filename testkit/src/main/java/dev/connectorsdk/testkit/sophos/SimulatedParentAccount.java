package dev.connectorsdk.testkit.sophos;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A partner or an organization with its tenants. */
public interface SimulatedParentAccount {
  /** Returns the account's id, a UUID. */
  String id();

  /** Returns {@link AccountLevel#PARTNER} or {@link AccountLevel#ORGANIZATION}. */
  AccountLevel level();

  /**
   * Returns the tenants in the order in which they were added. All of them stay in memory from then
   * on; where there are very many, use {@link #tenant(int)}.
   */
  List<SimulatedTenant> tenants();

  /**
   * Returns the tenant at an index, in the order in which they were added.
   *
   * @param index from 0
   * @throws IllegalArgumentException if there is no tenant at the index
   */
  SimulatedTenant tenant(int index);

  /** Returns the tenant with an id. */
  Optional<SimulatedTenant> tenant(String tenantId);

  /**
   * Adds a tenant without alerts or endpoints.
   *
   * @param region a region of the simulator, such as {@code eu01}
   * @throws IllegalArgumentException if the simulator has no such region
   */
  SimulatedTenant addTenant(String name, String region);

  /**
   * Adds generated tenants, spread over all regions, without alerts or endpoints. A tenant is
   * computed when a call reads it, and stored after a call or a test has used it, so that a million
   * of them need almost no memory.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  void addTenants(int count);

  /**
   * Adds generated tenants with data.
   *
   * @param initializer fills a tenant, such as {@code tenant -> tenant.addAlerts(20)}; called each
   *     time the tenant is computed, so it must always do the same
   * @throws IllegalArgumentException if the count is negative
   */
  void addTenants(int count, Consumer<SimulatedTenant> initializer);

  /**
   * Returns the items of any collection of the account itself by its path in the API, such as
   * {@code /licenses/v1/licenses}.
   */
  SimulatedItems items(String path);
}
