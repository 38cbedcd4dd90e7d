package dev.connectorsdk.testkit.sophos.internal.dns;

import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.DnsGenerator;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** DNS protection API. The status of a location above the limit is unverified. */
public final class DnsRoutes {
  private static final int MAX_LOCATIONS = 50;

  private final ItemStamps stamps;

  private DnsRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes.of(router, stamps, DnsGenerator.LOCATIONS, "locationId")
        .list(new OffsetPages())
        .get()
        .create(
            new BodyProperties()
                .required("name")
                .optional("description", "default", "dohEnabled", "policyId"),
            new DnsRoutes(stamps)::complete)
        .update("PATCH", new BodyProperties().optional("name", "dohEnabled"), DnsRoutes::change)
        .delete();
  }

  private void complete(ApiRequest request, Map<String, Object> location) {
    if (request.items(DnsGenerator.LOCATIONS).size() >= MAX_LOCATIONS) {
      throw Errors.badRequest("An account can have " + MAX_LOCATIONS + " locations");
    }
    location.put("ipList", request.body().texts("ipList"));
    location.put("domainNames", request.body().texts("domainNames"));
    location.putAll(DnsGenerator.secureAddress(stamps.ids()));
  }

  private static void change(ApiRequest request, Map<String, Object> location) {
    Parameters body = request.body();
    location.put("ipList", changed(location.get("ipList"), body, "ipAddresses"));
    location.put("domainNames", changed(location.get("domainNames"), body, "domainNames"));
  }

  private static List<String> changed(@Nullable Object current, Parameters body, String property) {
    Set<String> entries = new LinkedHashSet<>();
    if (current instanceof List<?> list) {
      list.forEach(entry -> entries.add(String.valueOf(entry)));
    }
    body.object(property)
        .ifPresent(
            change -> {
              entries.addAll(change.texts("add"));
              change.texts("remove").forEach(entries::remove);
            });
    return List.copyOf(entries);
  }
}
