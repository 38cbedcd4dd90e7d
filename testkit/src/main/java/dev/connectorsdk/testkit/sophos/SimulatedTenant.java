package dev.connectorsdk.testkit.sophos;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.rows.Series;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One tenant with what it has. Everything may be changed while calls are running. */
public final class SimulatedTenant {
  private final String id;
  private final String name;
  private final String region;
  private final @Nullable SimulatedParentAccount estate;
  private final Samples samples;
  private final Hosts hosts;
  private final SimulatedItems alerts = new SimulatedItems();
  private final SimulatedItems endpoints = new SimulatedItems();
  private final SimulatedItems roles = new SimulatedItems();
  private final SimulatedItems permissionSets = new SimulatedItems();
  private final SimulatedItems users = new SimulatedItems();
  private final SimulatedItems admins = new SimulatedItems();
  private final SimulatedItems isolation = new SimulatedItems();
  private final SimulatedItems tamperProtection = new SimulatedItems();
  private final Set<String> busyIsolation = ConcurrentHashMap.newKeySet();
  private final ReentrantLock changes = new ReentrantLock();
  private volatile Optional<URI> apiHost;
  private volatile boolean open = true;

  SimulatedTenant(
      String id,
      String name,
      String region,
      @Nullable SimulatedParentAccount estate,
      Samples samples,
      Hosts hosts) {
    this.id = id;
    this.name = name;
    this.region = region;
    this.estate = estate;
    this.samples = samples;
    this.hosts = hosts;
    apiHost = Optional.of(hosts.region(region));
    samples.furnish(this);
  }

  /** The tenant's id, a UUID. */
  public String id() {
    return id;
  }

  /** The tenant's name. */
  public String name() {
    return name;
  }

  /** The data region, such as {@code eu01}. */
  public String region() {
    return region;
  }

  /** The API host that whoami and tenant lists name; absent for a tenant not yet activated. */
  public Optional<URI> apiHost() {
    return apiHost;
  }

  /** Makes whoami and tenant lists name no API host. */
  public void hideApiHost() {
    apiHost = Optional.empty();
  }

  /** Makes whoami and tenant lists name another API host, a hostile one say. */
  public void setApiHost(URI other) {
    apiHost = Optional.of(other);
  }

  /** Refuses the managing partner or organization with 403, as for an unmanaged tenant. */
  public void denyParent() {
    open = false;
  }

  /** Ends {@link #denyParent()}. */
  public void allowParent() {
    open = true;
  }

  /** The alerts, open and closed; shape: common API, {@code Alert}. */
  public SimulatedItems alerts() {
    return alerts;
  }

  /** The endpoints; shape: endpoint API, {@code Endpoint}. */
  public SimulatedItems endpoints() {
    return endpoints;
  }

  /** The roles, predefined and custom; shape: common API, {@code Role}. */
  public SimulatedItems roles() {
    return roles;
  }

  /** The permission sets that roles are made of; shape: common API, {@code PermissionSet}. */
  public SimulatedItems permissionSets() {
    return permissionSets;
  }

  /** The directory users, who can be made admins; shape: common API, {@code User}. */
  public SimulatedItems users() {
    return users;
  }

  /** The admins; shape: common API, {@code Admin}. */
  public SimulatedItems admins() {
    return admins;
  }

  /**
   * Adds made-up alerts, the same for the same seed and order, each older than the one before. A
   * million of them take no more room than one: they are made when a call wants them.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public void addAlerts(int count) {
    alerts.add(samples.alerts(this, count));
  }

  /** Adds made-up endpoints, computers and servers of all platforms; as {@link #addAlerts}. */
  public void addEndpoints(int count) {
    endpoints.add(samples.endpoints(this, count));
  }

  /** Adds made-up directory users who are no admins; as {@link #addAlerts}. */
  public void addUsers(int count) {
    users.add(samples.users(this, count));
  }

  /** Adds made-up directory users who are admins, none a Super Admin; as {@link #addAlerts}. */
  public void addAdmins(int count) {
    Series<Map<String, Object>> people = samples.users(this, count);
    users.add(people);
    admins.add(samples.admins(this, people));
  }

  /** Adds made-up custom roles for people; as {@link #addAlerts}. */
  public void addRoles(int count) {
    roles.add(samples.roles(this, count));
  }

  /** Makes isolation changes of an endpoint answer 409, as while another one is in progress. */
  public void beginIsolationChange(String endpointId) {
    busyIsolation.add(endpointId);
  }

  /** Ends {@link #beginIsolationChange(String)}. */
  public void endIsolationChange(String endpointId) {
    busyIsolation.remove(endpointId);
  }

  boolean isOpen() {
    return open;
  }

  Optional<SimulatedParentAccount> estate() {
    return Optional.ofNullable(estate);
  }

  boolean isIsolationBusy(String endpointId) {
    return busyIsolation.contains(endpointId);
  }

  SimulatedItems isolation() {
    return isolation;
  }

  SimulatedItems tamperProtection() {
    return tamperProtection;
  }

  /** One change at a time, where a change has rules that look at other items. */
  <T> T exclusively(Supplier<T> change) {
    changes.lock();
    try {
      return change.get();
    } finally {
      changes.unlock();
    }
  }

  /** The tenant as partner and organization lists show it. */
  Map<String, Object> listed() {
    return Json.object(
        "id",
        id,
        "name",
        name,
        "dataGeography",
        hosts.geography(region),
        "dataRegion",
        region,
        "billingType",
        "term",
        estate().map(owner -> owner.level().text()).orElse("partner"),
        estate().map(owner -> Map.of("id", owner.id())).orElse(null),
        "apiHost",
        apiHost.map(URI::toString).orElse(null),
        "status",
        "active",
        "showAs",
        name);
  }

  @Override
  public String toString() {
    return "SimulatedTenant[" + name + ", " + id + ", " + region + "]";
  }
}
