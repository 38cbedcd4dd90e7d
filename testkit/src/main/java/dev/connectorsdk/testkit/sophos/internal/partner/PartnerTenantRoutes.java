package dev.connectorsdk.testkit.sophos.internal.partner;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.SimulatedTenant;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.account.ServerUrls;
import dev.connectorsdk.testkit.sophos.internal.account.Tenant;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.KeyPages;
import dev.connectorsdk.testkit.sophos.internal.route.ListQuery;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Partner API, new tenants and the usage of tenants in the months from January 2026 on. */
public final class PartnerTenantRoutes {
  private static final String TENANTS = "/partner/v1/tenants";
  private static final String USAGE = "/partner/v1/billing/usage/{year}/{month}";
  private static final KeyPages PAGES = new KeyPages("usage", 1000, false);
  private static final List<String> PRODUCTS = List.of("CIXA-MSP", "MDR-MSP");
  private static final ItemFilters FILTERS =
      new ItemFilters().oneOf("contactEmail", "contactEmail").oneOf("accountId", "accountId");

  private final ServerUrls urls;

  private PartnerTenantRoutes(ServerUrls urls) {
    this.urls = urls;
  }

  public static void addTo(ApiRouter router, ServerUrls urls) {
    router.write("POST", TENANTS, new PartnerTenantRoutes(urls)::create);
    router.write("GET", USAGE, PartnerTenantRoutes::usage);
  }

  private SimulatedResponse create(ApiRequest request) {
    Parameters body = request.body();
    String name = body.requiredText("name");
    String billingType = body.requiredText("billingType");
    body.oneOf("billingType", Set.of("trial", "usage"));
    Parameters contact =
        body.object("contact").orElseThrow(() -> Errors.badRequest("contact is required"));
    List.of("firstName", "lastName", "email").forEach(contact::requiredText);
    String geography = body.requiredText("dataGeography");
    String region =
        urls.regions().stream()
            .filter(one -> urls.geography(one).equals(geography))
            .findFirst()
            .orElseThrow(() -> Errors.badRequest("dataGeography is not offered"));
    Tenant tenant = request.parent().addTenant(name, region);
    tenant.present(billingType, body.text("showAs").orElse(name));
    return SimulatedResponse.json(
        201, ItemProperties.select(tenant.toListItem(), request.fields()));
  }

  private static SimulatedResponse usage(ApiRequest request) {
    ItemStore rows = rows(request);
    return SimulatedResponse.ok(
        PAGES.page(
            request.query(),
            ListQuery.of(rows, request.query(), FILTERS.predicate(request.query())),
            row -> ItemProperties.select(row, request.fields())));
  }

  /** Returns the usage of a month, which is generated at its first use. */
  private static ItemStore rows(ApiRequest request) {
    String year = request.pathValue("year");
    String month = request.pathValue("month");
    ItemStore rows = request.items("/partner/v1/billing/usage/" + year + "/" + month);
    if (!year.equals("2026") || !month.matches("[1-9]|1[0-2]")) {
      throw Errors.notFound("No data for requested year or month");
    }
    if (rows.size() == 0) {
      for (SimulatedTenant tenant : request.parent().tenants()) {
        PRODUCTS.forEach(
            product -> rows.add(row(request, tenant, product, Integer.parseInt(month))));
      }
    }
    return rows;
  }

  private static Map<String, Object> row(
      ApiRequest request, SimulatedTenant tenant, String product, int month) {
    int quantity = 5 + Math.floorMod(tenant.id().hashCode() + product.hashCode() + month, 50);
    LocalDate first = LocalDate.of(2026, month, 1);
    return Json.object(
        "partnerAccountId",
        request.parent().id(),
        "partnerAccountName",
        "Simulated partner",
        "accountId",
        tenant.id(),
        "accountStatus",
        "active",
        "billingStartDate",
        first.toString(),
        "billingEndDate",
        first.plusMonths(1).minusDays(1).toString(),
        "productCode",
        product,
        "productGroup",
        "Central",
        "productDescription",
        product + " per user and month",
        "sku",
        product + "-1M",
        "billableQuantity",
        quantity,
        "actualQuantity",
        quantity,
        "contactEmail",
        "billing@customer.example",
        "unitPriceCurrency",
        "USD",
        "unitPrice",
        "2.50");
  }
}
