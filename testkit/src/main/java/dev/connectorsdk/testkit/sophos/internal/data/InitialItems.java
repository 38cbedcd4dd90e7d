package dev.connectorsdk.testkit.sophos.internal.data;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.internal.rows.SeededHash;
import dev.connectorsdk.testkit.sophos.AccountLevel;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a collection contains at its first use. It depends on the account's id and the time only, so
 * that nothing is created for tenants whose collections are not used.
 */
public final class InitialItems {
  private static final String LICENSES = "/licenses/v1/licenses";
  private static final String PARTNER_ROLES = "/partner/v1/roles";
  private static final String CREATED = "2026-01-01T00:00:00.000Z";
  private static final List<String> PRODUCTS = List.of("MDR", "CIXA", "SVRCIXA");

  private static final int DETECTIONS = 40;
  private static final int CASES = 6;

  private InitialItems() {}

  /** Returns a collection of a tenant; empty if nothing is generated for the path. */
  public static ItemStore ofTenant(SimulatedTenant tenant, String path, Instant now) {
    RandomIds random = random(tenant.id(), path);
    ItemStore items = new ItemStore();
    switch (path) {
      case LICENSES -> addLicenses(items, random);
      case LICENSES + "/firewalls" ->
          addFirewalls(items, random, Map.of("tenant", Map.of("id", tenant.id())));
      case "/live-discover/v1/queries", "/xdr-query/v1/queries" -> addQueries(items, tenant, path);
      case "/live-discover/v1/queries/categories", "/xdr-query/v1/queries/categories" ->
          items.add(category(tenant, path.replace("/categories", "")));
      case FirewallGenerator.GROUPS -> items.add(firewallGroup(tenant));
      case FirewallGenerator.FIREWALLS ->
          FirewallGenerator.addTo(
              items,
              tenant,
              ofTenant(tenant, LICENSES + "/firewalls", now).all(),
              random,
              firewallGroup(tenant));
      case DirectoryGenerator.USER_GROUPS ->
          DirectoryGenerator.addUserGroups(items, tenant, random);
      case MailGenerator.MAILBOXES,
          MailGenerator.MESSAGES,
          MailGenerator.QUARANTINE,
          MailGenerator.POST_DELIVERY ->
          MailGenerator.addTo(items, path, random, now);
      case GroupGenerator.GROUPS -> GroupGenerator.addTo(items, tenant);
      case "/switch/v1/settings/mac-filtering", "/wifi/v1/settings/mac-filtering" ->
          NetworkGenerator.addFilter(items);
      case "/switch/v1/tasks", "/wifi/v1/tasks" -> NetworkGenerator.addTasks(items, random, path);
      case DnsGenerator.LOCATIONS -> DnsGenerator.addTo(items, random);
      case RuntimeProfileGenerator.PROFILES -> RuntimeProfileGenerator.addProfiles(items, random);
      case RuntimeProfileGenerator.CONTENTS -> RuntimeProfileGenerator.addContents(items, random);
      case AuditGenerator.EVENTS -> AuditGenerator.addTo(items, random, tenant, now);
      case PolicyGenerator.POLICIES -> PolicyGenerator.addTo(items, tenant);
      case DetectionGenerator.DETECTIONS ->
          items.add(
              TenantData.series(
                  random.next(), DETECTIONS, seed -> DetectionGenerator.detection(seed, now)));
      case DetectionGenerator.CASES -> {
        for (int i = 0; i < CASES; i++) {
          items.add(DetectionGenerator.newCase(new ItemSeed("", random, i), tenant, now));
        }
      }
      default -> {
        if (path.startsWith(MobileGenerator.ROOT)) {
          MobileGenerator.addTo(items, tenant, path, now);
        }
        SettingsGenerator.addTo(items, path, random);
        WebControlItems.addTo(items, path, random);
        ExploitItems.addTo(items, path, random);
        SoftwareItems.addTo(items, path, random);
        DeviceSettingItems.addTo(items, path, random);
      }
    }
    return items;
  }

  /** Returns a collection of a partner or an organization. */
  public static ItemStore ofParent(String id, AccountLevel level, String path) {
    RandomIds random = random(id, path);
    ItemStore items = new ItemStore();
    switch (path) {
      case LICENSES -> addLicenses(items, random);
      case LICENSES + "/firewalls" ->
          addFirewalls(items, random, Map.of(level.text(), Map.of("id", id)));
      case PARTNER_ROLES -> PredefinedRoles.roles(random, CREATED).forEach(items::add);
      case PARTNER_ROLES + "/permission-sets" ->
          PredefinedRoles.permissionSets().forEach(items::add);
      case "/partner/v1/admins" ->
          items.add(partnerAdmin(random, ofParent(id, level, PARTNER_ROLES)));
      default -> {}
    }
    return items;
  }

  private static RandomIds random(String accountId, String path) {
    return new RandomIds(SeededHash.of(accountId.hashCode(), path.hashCode()));
  }

  private static Map<String, Object> partnerAdmin(RandomIds random, ItemStore roles) {
    return Json.object(
        "id",
        random.uuid(),
        "username",
        "ada@partner.example",
        "profile",
        Json.object("firstName", "Ada", "lastName", "Alder", "name", "Ada Alder"),
        "active",
        true,
        "primary",
        true,
        "roleAssignments",
        List.of(
            Json.object(
                "id",
                random.uuid(),
                "roleId",
                roles.first(1).get(0).get("id"),
                "scope",
                Json.object("type", "allManagedTenants"))));
  }

  private static void addLicenses(ItemStore items, RandomIds random) {
    PRODUCTS.forEach(product -> items.add(license(random, product)));
  }

  private static Map<String, Object> license(RandomIds random, String product) {
    return Json.object(
        "id",
        random.uuid(),
        "licenseIdentifier",
        random.uuid(),
        "product",
        Json.object("code", product, "name", product + " license", "genericCode", product),
        "startDate",
        "2026-01-01",
        "endDate",
        "2026-12-31",
        "perpetual",
        false,
        "type",
        "term",
        "unlimited",
        false,
        "quantity",
        50 + random.below(50),
        "usage",
        Json.object(
            "current",
            Json.object(
                "count",
                random.below(50),
                "date",
                "2026-02-28",
                "collectedAt",
                "2026-02-28T03:00:00.000Z")));
  }

  private static void addQueries(ItemStore items, SimulatedTenant tenant, String path) {
    RandomIds random = random(tenant.id(), path);
    Object categoryId = category(tenant, path).get("id");
    for (String name : List.of("Running processes", "Listening ports", "Logged-in users")) {
      items.add(
          Json.object(
              "id",
              random.uuid(),
              "name",
              name,
              "type",
              "canned",
              "code",
              name.toLowerCase(Locale.ROOT).replace(' ', '_'),
              "template",
              "SELECT * FROM " + name.toLowerCase(Locale.ROOT).replaceAll("\\W", "_"),
              "variables",
              List.of(),
              "categories",
              List.of(Json.object("id", categoryId)),
              "supportedOSes",
              path.startsWith("/live-discover") ? List.of("windowsComputer") : null,
              "createdAt",
              "2026-01-01T00:00:00.000Z"));
    }
  }

  private static Map<String, Object> category(SimulatedTenant tenant, String queries) {
    return Json.object(
        "id", random(tenant.id(), queries + "/categories").uuid(),
        "name", "Device",
        "type", "canned",
        "code", "device",
        "queryCount", 3);
  }

  private static Map<String, Object> firewallGroup(SimulatedTenant tenant) {
    return FirewallGenerator.group(tenant, random(tenant.id(), FirewallGenerator.GROUPS));
  }

  private static void addFirewalls(ItemStore items, RandomIds random, Map<String, Object> owner) {
    for (int i = 0; i < 3; i++) {
      Map<String, Object> firewall =
          Json.object(
              "serialNumber",
              "C" + random.hex(16).toUpperCase(Locale.ROOT),
              "owner",
              Json.object("id", random.uuid(), "type", "partner"),
              "model",
              i == 2 ? "SFVUNL" : "XGS2300",
              "modelType",
              i == 2 ? "virtual" : "hardware",
              "licenses",
              List.of(license(random, "XTREME")),
              "lastSeenAt",
              "2026-02-28T10:00:00.000Z");
      firewall.putAll(owner);
      items.add(firewall);
    }
  }
}
