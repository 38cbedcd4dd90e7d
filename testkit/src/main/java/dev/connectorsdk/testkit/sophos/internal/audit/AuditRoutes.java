package dev.connectorsdk.testkit.sophos.internal.audit;

import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.data.AuditGenerator;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.KeyPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Audit events API, for the account of any level. All of it is unverified: the operation is not in
 * the vendor's published collection.
 */
public final class AuditRoutes {
  private static final Duration MAX_AGE = Duration.ofDays(90);
  private static final int MAX_PAGE_SIZE = 1000;

  private final ItemStamps stamps;

  private AuditRoutes(ItemStamps stamps) {
    this.stamps = stamps;
  }

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    CollectionRoutes.of(router, stamps, AuditGenerator.EVENTS, "eventId")
        .filters(
            new ItemFilters()
                .custom(new AuditRoutes(stamps)::requireStart)
                .between("startDate", "endDate", "createdAt")
                .oneOf("originIpAddress", "originIpAddress")
                .oneOf("modifiedBy", "modifiedBy")
                .oneOf("modifierAccountId", "modifierAccountId")
                .oneOf("resourceOwnerId", "resourceOwnerId"))
        .list(new KeyPages("audit", MAX_PAGE_SIZE, false));
  }

  private Predicate<Map<String, Object>> requireStart(Parameters query) {
    Instant start = Timestamps.strict("startDate", query.requiredText("startDate"));
    if (start.isBefore(stamps.clock().instant().minus(MAX_AGE))) {
      throw Errors.badRequest("startDate must be within the last 90 days");
    }
    return event -> true;
  }
}
