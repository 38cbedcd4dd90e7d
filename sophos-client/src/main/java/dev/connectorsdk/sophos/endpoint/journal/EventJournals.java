package dev.connectorsdk.sophos.endpoint.journal;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import java.util.OptionalInt;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.Path;

/** The space of the event journals, separately for computers and servers. */
public final class EventJournals {
  private static final int MAX_PERCENTAGE = 100;

  private final Http http;

  EventJournals(ApiBinding binding) {
    this.http = binding.create(Http.class);
  }

  /** Returns the limits. Endpoint API, GET /endpoint/v1/settings/event-journal/{endpointType}. */
  public EventJournal get(EndpointType type) {
    return http.get(type.value());
  }

  /**
   * Applies the recommended limits. Endpoint API, PATCH
   * /endpoint/v1/settings/event-journal/{endpointType}.
   */
  public EventJournal useRecommended(EndpointType type) {
    return http.update(type.value(), new Change(true, OptionalInt.empty(), OptionalInt.empty()));
  }

  /**
   * Sets other limits than the recommended ones. If both are set, the lower one applies. Endpoint
   * API, PATCH /endpoint/v1/settings/event-journal/{endpointType}.
   *
   * @param diskSpaceLimitInMB the limit in megabytes, at least 1; unchanged if absent
   * @param diskSpaceLimitAsPercentage the limit as a percentage of the disk, 1 to 100; unchanged if
   *     absent
   * @throws IllegalArgumentException if both are absent, or one is out of range
   */
  public EventJournal setLimits(
      EndpointType type, OptionalInt diskSpaceLimitInMB, OptionalInt diskSpaceLimitAsPercentage) {
    if (diskSpaceLimitInMB.isEmpty() && diskSpaceLimitAsPercentage.isEmpty()) {
      throw new IllegalArgumentException(
          "The limits are absent: set diskSpaceLimitInMB or diskSpaceLimitAsPercentage, or call"
              + " useRecommended.");
    }
    requireRange("diskSpaceLimitInMB", diskSpaceLimitInMB, Integer.MAX_VALUE);
    requireRange("diskSpaceLimitAsPercentage", diskSpaceLimitAsPercentage, MAX_PERCENTAGE);
    return http.update(
        type.value(), new Change(false, diskSpaceLimitInMB, diskSpaceLimitAsPercentage));
  }

  private static void requireRange(String name, OptionalInt value, int max) {
    if (value.isPresent() && (value.getAsInt() < 1 || value.getAsInt() > max)) {
      String range = max == Integer.MAX_VALUE ? "at least 1" : "from 1 to " + max;
      throw new IllegalArgumentException(
          name + " must be " + range + ", not " + value.getAsInt() + '.');
    }
  }

  record Change(
      boolean useRecommended,
      OptionalInt diskSpaceLimitInMB,
      OptionalInt diskSpaceLimitAsPercentage) {}

  interface Http {
    @GET("endpoint/v1/settings/event-journal/{endpointType}")
    EventJournal get(@Path("endpointType") String type);

    @Retryable
    @PATCH("endpoint/v1/settings/event-journal/{endpointType}")
    EventJournal update(@Path("endpointType") String type, @Body Change change);
  }
}
