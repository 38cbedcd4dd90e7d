package dev.connectorsdk.testkit.stackone.internal.sophos;

import java.util.List;

/** The query parameters that the Sophos actions pass on; others are ignored. */
public final class SophosFilters {
  public static final List<String> ALERTS =
      List.of("groupKey", "from", "to", "sort", "product", "category", "severity", "ids", "fields");

  public static final List<String> ENDPOINTS =
      List.of(
          "healthStatus",
          "type",
          "tamperProtectionEnabled",
          "lockdownStatus",
          "isolationStatus",
          "lastSeenBefore",
          "lastSeenAfter",
          "ids",
          "hostnameContains",
          "ipAddresses",
          "search",
          "searchFields",
          "sort",
          "fields",
          "view");

  private SophosFilters() {}
}
