package dev.connectorsdk.sophos.tenant;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** The tenants of a partner or an organization. */
public final class Tenants {
  private final ApiBinding wire;
  private final Http http;
  private final String level;
  private final String request;

  /** Made by the scope. */
  public Tenants(ApiBinding wire, AccountLevel level) {
    this.wire = wire;
    this.http = wire.create(Http.class);
    this.level = level.value();
    this.request = "GET /" + this.level + "/v1/tenants";
  }

  /**
   * All tenants, also those that no call can reach yet. Partner API, GET /partner/v1/tenants;
   * Organization API, GET /organization/v1/tenants.
   */
  public Paged<Tenant> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * All tenants, as they are wanted. Partner API, GET /partner/v1/tenants; Organization API, GET
   * /organization/v1/tenants.
   *
   * @throws IllegalArgumentException if the page size is out of the service's range
   */
  public Paged<Tenant> list(UnaryOperator<TenantQuery.Builder> query) {
    return wire.paged(request, pages(query.apply(TenantQuery.builder()).build()));
  }

  /**
   * The tenants that have a host, so that calls can reach them. A tenant has none as long as it is
   * not activated.
   *
   * @param skipped is told each tenant that has none, each time the list is walked past it
   */
  public Paged<Tenant> reachable(Consumer<Tenant> skipped) {
    Function<Optional<String>, Page<Tenant>> pages = pages(TenantQuery.builder().build());
    return wire.paged(request, cursor -> reachable(pages.apply(cursor), skipped));
  }

  /**
   * One tenant, whole or with these members alone. Partner API, GET /partner/v1/tenants/{tenantId};
   * Organization API, GET /organization/v1/tenants/{tenantId}, where choosing members is
   * unverified.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Tenant get(String id, String... fields) {
    return http.get(level, id, ArgumentChecks.fields(fields));
  }

  private Function<Optional<String>, Page<Tenant>> pages(TenantQuery wanted) {
    int pageSize = wanted.pageSize().orElse(TenantQuery.MAX_PAGE_SIZE);
    TenantQuery sized = TenantQuery.builder().copyOf(wanted).pageSize(pageSize).build();
    return OffsetPages.of(
        pageSize,
        (page, totals) -> http.list(level, wire.query(TenantQuery.class, sized), page, totals));
  }

  private static Page<Tenant> reachable(Page<Tenant> page, Consumer<Tenant> skipped) {
    List<Tenant> reachable = new ArrayList<>();
    for (Tenant tenant : page.items()) {
      if (tenant.apiHost().filter(host -> !host.isBlank()).isPresent()) {
        reachable.add(tenant);
      } else {
        skipped.accept(tenant);
      }
    }
    return new Page<>(reachable, page.next(), OptionalLong.empty());
  }

  interface Http {
    @GET("{level}/v1/tenants")
    OffsetPage<Tenant> list(
        @Path("level") String level,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("{level}/v1/tenants/{id}")
    Tenant get(
        @Path("level") String level,
        @Path("id") String id,
        @Query("fields") @Nullable String fields);
  }
}
