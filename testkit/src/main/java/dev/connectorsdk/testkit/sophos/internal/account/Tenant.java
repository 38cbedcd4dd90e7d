package dev.connectorsdk.testkit.sophos.internal.account;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.internal.rows.Series;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import dev.connectorsdk.testkit.sophos.internal.data.DetectionGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.DirectoryGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.data.TenantData;
import dev.connectorsdk.testkit.sophos.internal.query.RunStates;
import dev.connectorsdk.testkit.sophos.internal.siem.EventTimeline;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A tenant with its collections, and the state of operations that are not collections. */
public final class Tenant implements SimulatedTenant {
  private final String id;
  private final String name;
  private final String region;
  private final @Nullable ParentAccount parent;
  private final TenantData data;
  private final ServerUrls urls;
  private final ItemCollections collections;
  private final RunStates queryRuns = new RunStates();
  private final Set<String> changingIsolation = ConcurrentHashMap.newKeySet();
  private final EventTimeline siemEvents;
  private final EventTimeline siemAlerts;
  private volatile Optional<URI> apiHost;
  private volatile boolean managed = true;
  private volatile String billingType = "term";
  private volatile String showAs;

  public Tenant(
      String id,
      String name,
      String region,
      @Nullable ParentAccount parent,
      TenantData data,
      ServerUrls urls) {
    this.id = id;
    this.name = name;
    this.showAs = name;
    this.region = region;
    this.parent = parent;
    this.data = data;
    this.urls = urls;
    collections = new ItemCollections(path -> data.initialItems(this, path));
    siemEvents = EventTimeline.ofEvents(id, data);
    siemAlerts = EventTimeline.ofAlerts(id, data);
    apiHost = Optional.of(urls.region(region));
    data.initialize(this);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String region() {
    return region;
  }

  @Override
  public Optional<URI> apiHost() {
    return apiHost;
  }

  @Override
  public void hideApiHost() {
    apiHost = Optional.empty();
  }

  @Override
  public void setApiHost(URI host) {
    apiHost = Optional.of(host);
  }

  @Override
  public void denyParent() {
    managed = false;
  }

  @Override
  public void allowParent() {
    managed = true;
  }

  /** Sets what a partner chooses for a new tenant. */
  public void present(String newBillingType, String displayName) {
    billingType = newBillingType;
    showAs = displayName;
  }

  public ItemCollections collections() {
    return collections;
  }

  @Override
  public ItemStore alerts() {
    return collections.get("/common/v1/alerts");
  }

  @Override
  public ItemStore endpoints() {
    return collections.get("/endpoint/v1/endpoints");
  }

  @Override
  public ItemStore roles() {
    return collections.get("/common/v1/roles");
  }

  @Override
  public ItemStore permissionSets() {
    return collections.get("/common/v1/roles/permission-sets");
  }

  @Override
  public ItemStore users() {
    return collections.get(DirectoryGenerator.USERS);
  }

  @Override
  public ItemStore userGroups() {
    return collections.get(DirectoryGenerator.USER_GROUPS);
  }

  @Override
  public ItemStore admins() {
    return collections.get("/common/v1/admins");
  }

  @Override
  public ItemStore detections() {
    return collections.get(DetectionGenerator.DETECTIONS);
  }

  @Override
  public ItemStore cases() {
    return collections.get(DetectionGenerator.CASES);
  }

  @Override
  public void addDetections(int count) {
    detections().add(data.detections(this, count));
  }

  @Override
  public RunStates queryRuns() {
    return queryRuns;
  }

  @Override
  public ItemStore items(String path) {
    return collections.get(path);
  }

  @Override
  public EventTimeline siemEvents() {
    return siemEvents;
  }

  @Override
  public EventTimeline siemAlerts() {
    return siemAlerts;
  }

  @Override
  public void addAlerts(int count) {
    alerts().add(data.alerts(this, count));
  }

  @Override
  public void addEndpoints(int count) {
    endpoints().add(data.endpoints(this, count));
  }

  @Override
  public void addUsers(int count) {
    users().add(data.users(this, count));
  }

  @Override
  public void addAdmins(int count) {
    Series<Map<String, Object>> newUsers = data.users(this, count);
    users().add(newUsers);
    admins().add(data.admins(this, newUsers));
  }

  @Override
  public void addRoles(int count) {
    roles().add(data.roles(this, count));
  }

  @Override
  public void beginIsolationChange(String endpointId) {
    changingIsolation.add(endpointId);
  }

  @Override
  public void endIsolationChange(String endpointId) {
    changingIsolation.remove(endpointId);
  }

  public boolean isIsolationChanging(String endpointId) {
    return changingIsolation.contains(endpointId);
  }

  /** Whether the partner or organization with an id manages this tenant. */
  public boolean isManagedBy(String accountId) {
    return managed && parent != null && parent.id().equalsIgnoreCase(accountId);
  }

  /** Returns the tenant as the tenant lists of partners and organizations show it. */
  public Map<String, Object> toListItem() {
    return Json.object(
        "id",
        id,
        "name",
        name,
        "dataGeography",
        urls.geography(region),
        "dataRegion",
        region,
        "billingType",
        billingType,
        parent == null ? "partner" : parent.level().text(),
        parent == null ? null : Map.of("id", parent.id()),
        "apiHost",
        apiHost.map(URI::toString).orElse(null),
        "status",
        "active",
        "showAs",
        showAs);
  }

  @Override
  public String toString() {
    return "SimulatedTenant[" + name + ", " + id + ", " + region + "]";
  }
}
