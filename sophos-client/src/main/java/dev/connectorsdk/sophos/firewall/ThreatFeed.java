package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * The MDR threat feed of a firewall: indicators of threats that it logs or blocks. Each operation
 * starts a transaction, which the firewall executes: wait for it with {@link
 * FirewallTransaction#await}; what was read is in its {@code response}.
 */
public final class ThreatFeed {
  /** The maximum number of indicators in one call (unverified). */
  public static final int MAX_INDICATORS = 100;

  private final ApiBinding binding;
  private final Http http;
  private final String firewallId;

  ThreatFeed(ApiBinding binding, String firewallId) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.firewallId = firewallId;
  }

  /**
   * Reads the settings of the feed. Firewall API, GET
   * /firewall/v1/firewall-config/firewalls/{firewallId}/mdr-threat-feed.
   */
  public FirewallTransaction read() {
    return transaction(http.read(firewallId));
  }

  /**
   * Changes the settings of the feed. Firewall API, PATCH
   * /firewall/v1/firewall-config/firewalls/{firewallId}/mdr-threat-feed/settings.
   *
   * @throws IllegalArgumentException if the change is empty
   */
  public FirewallTransaction update(UnaryOperator<ThreatFeedChange.Builder> change) {
    return transaction(http.update(firewallId, change.apply(ThreatFeedChange.builder()).build()));
  }

  /**
   * Adds indicators of one type. Firewall API, POST
   * /firewall/v1/firewall-config/firewalls/{firewallId}/mdr-threat-feed/indicators. The response of
   * a transaction that succeeded in part has those that the firewall did not accept (unverified).
   *
   * @param values 1 to {@value #MAX_INDICATORS} values, such as addresses
   * @throws IllegalArgumentException if the number of values is not allowed, or one is blank
   */
  public FirewallTransaction add(IndicatorType type, Collection<String> values) {
    return transaction(http.add(firewallId, body(type, values)));
  }

  /**
   * Removes indicators of one type. Firewall API, POST
   * /firewall/v1/firewall-config/firewalls/{firewallId}/mdr-threat-feed/indicators/delete.
   *
   * @param values 1 to {@value #MAX_INDICATORS} values, such as addresses
   * @throws IllegalArgumentException if the number of values is not allowed, or one is blank
   */
  public FirewallTransaction remove(IndicatorType type, Collection<String> values) {
    return transaction(http.remove(firewallId, body(type, values)));
  }

  /**
   * Removes all indicators. Firewall API, DELETE
   * /firewall/v1/firewall-config/firewalls/{firewallId}/mdr-threat-feed/indicators.
   */
  public FirewallTransaction removeAll() {
    return transaction(http.removeAll(firewallId));
  }

  /**
   * Searches for values among the indicators. Firewall API, POST
   * /firewall/v1/firewall-config/firewalls/{firewallId}/mdr-threat-feed/indicators/search.
   *
   * @param values 1 to {@value #MAX_INDICATORS} values of indicators
   * @throws IllegalArgumentException if the number of values is not allowed, or one is blank
   */
  public FirewallTransaction search(Collection<String> values) {
    return transaction(http.search(firewallId, Map.of("indicatorValues", checked(values))));
  }

  private FirewallTransaction transaction(Accepted accepted) {
    return new FirewallTransaction(binding, firewallId, accepted.transactionId().value());
  }

  private static Map<String, List<Map<String, String>>> body(
      IndicatorType type, Collection<String> values) {
    return Map.of(
        "indicators",
        checked(values).stream()
            .<Map<String, String>>map(
                value -> new TreeMap<>(Map.of("type", type.value(), "value", value)))
            .toList());
  }

  private static List<String> checked(Collection<String> values) {
    if (values.isEmpty() || values.size() > MAX_INDICATORS) {
      throw new IllegalArgumentException(
          "values must hold 1 to " + MAX_INDICATORS + " indicators, not " + values.size() + '.');
    }
    values.forEach(value -> ArgumentChecks.requireText("values", value, Integer.MAX_VALUE));
    return List.copyOf(values);
  }

  /** A record of one text is that text in JSON. */
  record TransactionId(String value) {}

  record Accepted(TransactionId transactionId) {}

  interface Http {
    @GET("firewall/v1/firewall-config/firewalls/{firewallId}/mdr-threat-feed")
    Accepted read(@Path("firewallId") String firewallId);

    @Retryable
    @PATCH("firewall/v1/firewall-config/firewalls/{firewallId}/mdr-threat-feed/settings")
    Accepted update(@Path("firewallId") String firewallId, @Body ThreatFeedChange change);

    @POST("firewall/v1/firewall-config/firewalls/{firewallId}/mdr-threat-feed/indicators")
    Accepted add(
        @Path("firewallId") String firewallId, @Body Map<String, List<Map<String, String>>> body);

    @POST("firewall/v1/firewall-config/firewalls/{firewallId}/mdr-threat-feed/indicators/delete")
    Accepted remove(
        @Path("firewallId") String firewallId, @Body Map<String, List<Map<String, String>>> body);

    @DELETE("firewall/v1/firewall-config/firewalls/{firewallId}/mdr-threat-feed/indicators")
    Accepted removeAll(@Path("firewallId") String firewallId);

    @Retryable
    @POST("firewall/v1/firewall-config/firewalls/{firewallId}/mdr-threat-feed/indicators/search")
    Accepted search(@Path("firewallId") String firewallId, @Body Map<String, List<String>> values);
  }
}
