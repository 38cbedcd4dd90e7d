package dev.connectorsdk.examples.query;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.livediscover.EndpointFilter;
import dev.connectorsdk.sophos.livediscover.LiveDiscoverRequest;
import dev.connectorsdk.sophos.query.QueryRun;
import dev.connectorsdk.sophos.xdr.XdrQueryRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a query runs on: the Data Lake, or endpoints. */
final class QueryTarget {
  @Option(
      names = "--live",
      description = "Run on endpoints (Live Discover); by default on the Data Lake (XDR).")
  private boolean live;

  @Option(
      names = "--endpoint",
      paramLabel = "ID",
      description = "An endpoint, can be repeated; all endpoints without it.")
  private List<String> endpoints = new ArrayList<>();

  @Option(
      names = "--hours",
      defaultValue = "24",
      paramLabel = "N",
      description = "The time range on the Data Lake until now; ${DEFAULT-VALUE} by default.")
  private int hours;

  QueryRun existing(TenantScope tenant, String id) {
    return live ? tenant.liveDiscover().run(id) : tenant.xdrQuery().run(id);
  }

  QueryRun start(
      TenantScope tenant, @Nullable String template, @Nullable String saved, Instant now) {
    return live
        ? tenant.liveDiscover().run(query -> onEndpoints(query, template, saved))
        : tenant.xdrQuery().run(query -> onDataLake(query, template, saved, now));
  }

  private LiveDiscoverRequest.Builder onEndpoints(
      LiveDiscoverRequest.Builder query, @Nullable String template, @Nullable String saved) {
    if (template != null) {
      query.template(template);
    }
    if (saved != null) {
      query.queryId(saved);
    }
    if (endpoints.isEmpty()) {
      return query.allEndpoints(true);
    }
    query.addEndpoints(EndpointFilter.builder().addAllIds(endpoints).build());
    return query;
  }

  private XdrQueryRequest.Builder onDataLake(
      XdrQueryRequest.Builder query,
      @Nullable String template,
      @Nullable String saved,
      Instant now) {
    if (template != null) {
      query.template(template);
    }
    if (saved != null) {
      query.queryId(saved);
    }
    query.addAllEndpointIds(endpoints).from(now.minus(Duration.ofHours(hours))).to(now);
    return query;
  }
}
