package dev.connectorsdk.sophos.contract.operation;

import java.util.Optional;
import java.util.stream.Stream;

/** The operations on tenants. */
final class TenantOperations {
  private TenantOperations() {}

  static Stream<Operation> all() {
    return Stream.of(
        Operation.of(
                Level.PARTNER,
                "GET /partner/v1/tenants",
                (c, ids) -> c.partner().tenants().list().stream().count(),
                7L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.of(
                Level.PARTNER,
                "GET /partner/v1/tenants",
                (c, ids) ->
                    c.partner()
                        .tenants()
                        .list(q -> q.addFields("name", "apiHost").pageSize(10))
                        .iterator()
                        .next()
                        .billingType(),
                Optional.empty())
            .query("page", "1", "pageSize", "10", "pageTotal", "true", "fields", "name,apiHost"),
        Operation.of(
            Level.PARTNER,
            "GET /partner/v1/tenants/{tenantId}",
            (c, ids) -> c.partner().tenants().get(ids.partnerTenant()).name(),
            Optional.of("Alder Foods")),
        Operation.of(
                Level.ORGANIZATION,
                "GET /organization/v1/tenants",
                (c, ids) -> c.organization().tenants().list().stream().count(),
                3L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.of(
                Level.ORGANIZATION,
                "GET /organization/v1/tenants",
                (c, ids) ->
                    c.organization().tenants().list(q -> q.pageSize(10)).iterator().next().name(),
                Optional.of("North Plant"))
            .query("page", "1", "pageSize", "10", "pageTotal", "true"),
        Operation.of(
                Level.PARTNER,
                "GET /partner/v1/tenants/{tenantId}",
                (c, ids) -> c.partner().tenants().get(ids.partnerTenant(), "name").apiHost(),
                Optional.empty())
            .query("fields", "name"),
        Operation.of(
            Level.ORGANIZATION,
            "GET /organization/v1/tenants/{tenantId}",
            (c, ids) -> c.organization().tenants().get(ids.organizationTenant()).name(),
            Optional.of("North Plant")));
  }
}
