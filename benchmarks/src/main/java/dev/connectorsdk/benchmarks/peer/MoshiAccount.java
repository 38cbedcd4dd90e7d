package dev.connectorsdk.benchmarks.peer;

import com.squareup.moshi.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A linked account modeled for Moshi, as a class with fields. */
public final class MoshiAccount {
  @Nullable String id;
  @Nullable String provider;

  @Json(name = "provider_name")
  @Nullable String providerName;

  @Json(name = "origin_owner_id")
  @Nullable String originOwnerId;

  @Json(name = "origin_owner_name")
  @Nullable String originOwnerName;

  @Json(name = "origin_username")
  @Nullable String originUsername;

  @Nullable String label;
  @Nullable String status;

  @Json(name = "status_reasons")
  @Nullable List<Map<String, Object>> statusReasons;

  @Nullable String type;
  @Nullable Boolean shared;

  @Json(name = "setup_information")
  @Nullable Map<String, Object> setupInformation;

  @Nullable Map<String, Object> credentials;

  @Json(name = "created_at")
  @Nullable Instant createdAt;

  @Json(name = "updated_at")
  @Nullable Instant updatedAt;
}
