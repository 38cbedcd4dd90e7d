package dev.connectorsdk.sophos.health;

import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.http.ApiBinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** The account health check of a tenant: its checks and scores. */
public final class AccountHealthCheck {
  private final Http http;

  AccountHealthCheck(ApiBinding binding) {
    this.http = binding.create(Http.class);
  }

  /** Returns all checks. Account health check API, GET /account-health-check/v1/health-check. */
  public AccountHealth get() {
    return http.get(null, null);
  }

  /**
   * Returns some of the checks. Account health check API, GET
   * /account-health-check/v1/health-check.
   *
   * @param checks the checks; all if empty. Their names are not published
   * @param products {@code endpoint} or {@code networkDevice}; both if empty
   */
  public AccountHealth get(Collection<String> checks, Collection<String> products) {
    return http.get(joined(checks), joined(products));
  }

  /**
   * Returns the scores of past days. Account health check API, GET
   * /account-health-check/v1/scores/historical. The number of days kept is not published.
   *
   * @param first the first day
   * @param last the last day, inclusive
   * @throws IllegalArgumentException if the last day is before the first
   */
  public HealthHistory history(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "The last day must not be before the first: " + first + ", " + last + '.');
    }
    return http.history(first, last);
  }

  /**
   * Returns the scores of other accounts in the region, to compare with. Account health check API,
   * GET /account-health-check/v1/scores/regional.
   */
  public List<ScoreBand> regionalScores() {
    return http.regionalScores().bands();
  }

  /**
   * Snoozes the reminders of a check, or ends that. Account health check API, POST
   * /account-health-check/v1/snooze.
   *
   * @return the health with the new state, without the tenant
   * @throws IllegalArgumentException if a required policy type is missing
   */
  public AccountHealth snooze(UnaryOperator<HealthSnooze.Builder> snooze) {
    return http.snooze(Map.of("endpoint", body(snooze.apply(HealthSnooze.builder()).build())));
  }

  /** The service has an object for each level of the path; one by policy type is a list. */
  private static Object body(HealthSnooze snooze) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("snoozed", snooze.snoozed());
    snooze.policyType().ifPresent(type -> state.put("policyType", type));
    snooze.comment().ifPresent(text -> state.put("snoozeDetail", Map.of("comment", text)));
    if (!snooze.exclusions().isEmpty()) {
      List<Object> exclusions = new ArrayList<>();
      snooze.exclusions().forEach((id, text) -> exclusions.add(new SnoozedExclusion(id, text)));
      state.put("exclusions", exclusions);
    }
    Object body = snooze.issue().isByPolicyType() ? List.of(state) : state;
    String[] path = snooze.issue().value().split("\\.", -1);
    for (int i = path.length - 1; i >= 0; i--) {
      body = Map.of(path[i], body);
    }
    return body;
  }

  private static @Nullable String joined(Collection<String> names) {
    return names.isEmpty() ? null : String.join(",", names);
  }

  record SnoozedExclusion(String id, String snoozeComment) {}

  record Bands(@Required List<ScoreBand> bands) {}

  interface Http {
    @GET("account-health-check/v1/health-check")
    AccountHealth get(
        @Query("checks") @Nullable String checks, @Query("products") @Nullable String products);

    @GET("account-health-check/v1/scores/historical")
    HealthHistory history(@Query("startDate") LocalDate first, @Query("endDate") LocalDate last);

    @GET("account-health-check/v1/scores/regional")
    Bands regionalScores();

    @POST("account-health-check/v1/snooze")
    AccountHealth snooze(@Body Map<String, Object> checks);
  }
}
