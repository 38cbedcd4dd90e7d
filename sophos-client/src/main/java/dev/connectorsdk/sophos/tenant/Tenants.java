package dev.connectorsdk.sophos.tenant;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final ApiBinding binding;
  private final Http http;
  private final String level;
  private final String request;

  Tenants(ApiBinding binding, AccountLevel level) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.level = level.value();
    this.request = "GET /" + this.level + "/v1/tenants";
  }

  /**
   * Lists all tenants, including those that cannot be called yet. Partner API, GET
   * /partner/v1/tenants; Organization API, GET /organization/v1/tenants.
   */
  public Paged<Tenant> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists all tenants. Partner API, GET /partner/v1/tenants; Organization API, GET
   * /organization/v1/tenants.
   *
   * @throws IllegalArgumentException if the page size is invalid, or fields are selected in an
   *     organization
   */
  public Paged<Tenant> list(UnaryOperator<TenantQuery> query) {
    return binding.paged(request, pages(query.apply(new TenantQuery()).parameters));
  }

  /**
   * Lists the tenants that have an API host and can be called. A tenant has none until it is
   * activated.
   *
   * @param skipped receives each tenant without a host, each time the list passes it
   */
  public Paged<Tenant> reachable(Consumer<Tenant> skipped) {
    return list().convert(page -> reachable(page, skipped));
  }

  /**
   * Returns a tenant. Partner API, GET /partner/v1/tenants/{tenantId}; Organization API, GET
   * /organization/v1/tenants/{tenantId}.
   *
   * @param fields the properties to return; all if empty. For partners only
   * @throws IllegalArgumentException if the id is blank, or fields are selected in an organization
   */
  public Tenant get(String id, String... fields) {
    String joined = ArgumentChecks.joinFields(fields);
    requireFieldsAllowed(joined != null);
    return http.get(level, id, joined);
  }

  private void requireFieldsAllowed(boolean selected) {
    if (selected && level.equals(AccountLevel.ORGANIZATION.value())) {
      throw new IllegalArgumentException(
          "The Organization API has no parameter fields: read whole tenants.");
    }
  }

  private Function<Optional<String>, Page<Tenant>> pages(QueryParameters query) {
    requireFieldsAllowed(query.has("fields"));
    return OffsetPages.of(
        binding,
        query,
        TenantQuery.MAX_PAGE_SIZE,
        (parameters, page, totals) -> http.list(level, parameters, page, totals));
  }

  private static List<Tenant> reachable(List<Tenant> page, Consumer<Tenant> skipped) {
    List<Tenant> reachable = new ArrayList<>();
    for (Tenant tenant : page) {
      if (tenant.apiHost().filter(host -> !host.isBlank()).isPresent()) {
        reachable.add(tenant);
      } else {
        skipped.accept(tenant);
      }
    }
    return reachable;
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
