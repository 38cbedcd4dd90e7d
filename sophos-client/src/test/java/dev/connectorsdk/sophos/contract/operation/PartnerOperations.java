package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.accesstoken.AccessTokenType;
import dev.connectorsdk.sophos.admin.RoleScope;
import dev.connectorsdk.sophos.tenant.BillingType;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on a partner's administrators, billing and new tenants, and on access tokens. */
final class PartnerOperations {
  private static final String ADMINS = "/partner/v1/admins";
  private static final String ADMIN = ADMINS + "/{adminId}";
  private static final String ASSIGNMENTS = ADMIN + "/role-assignments";
  private static final String TOKENS = "/accounts/v1/access-tokens";

  private PartnerOperations() {}

  static Stream<Operation> all() {
    return Stream.of(admins(), assignments(), accounts(), tokens()).flatMap(rows -> rows);
  }

  private static Stream<Operation> admins() {
    return Stream.of(
        Operation.of(
                Level.PARTNER,
                "GET " + ADMINS,
                (c, ids) -> c.partner().admins().list().stream().count(),
                2L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.of(
                Level.PARTNER,
                "GET " + ADMINS,
                (c, ids) ->
                    c
                        .partner()
                        .admins()
                        .list(
                            q ->
                                q.search("spare")
                                    .email("spare@partner.example")
                                    .roleId("r-1")
                                    .withAccessToTenant("t-1")
                                    .addFields("username")
                                    .addSort("username:desc")
                                    .pageSize(10))
                        .stream()
                        .map(admin -> admin.id())
                        .toList(),
                List.of("spare"))
            .query(
                "search",
                "spare",
                "email",
                "spare@partner.example",
                "roleId",
                "r-1",
                "withAccessToTenant",
                "t-1",
                "fields",
                "username",
                "sort",
                "username:desc",
                "page",
                "1",
                "pageSize",
                "10",
                "pageTotal",
                "true"),
        Operation.of(
            Level.PARTNER,
            "GET " + ADMIN,
            (c, ids) -> c.partner().admins().get("spare").username(),
            Optional.of("spare@partner.example")),
        Operation.of(
                Level.PARTNER,
                "POST " + ADMINS,
                (c, ids) ->
                    c.partner()
                        .admins()
                        .create(
                            a ->
                                a.username("grace@partner.example")
                                    .firstName("Grace")
                                    .lastName("Birch")
                                    .name("Grace Birch")
                                    .phone("1")
                                    .mobile("2")
                                    .fax("3")
                                    .putRoles(
                                        ids.partnerRole(), RoleScope.ofTenant(ids.partnerTenant())))
                        .roleAssignments()
                        .size(),
                1)
            .body(
                "{'username':'grace@partner.example','profile':{'firstName':'Grace',"
                    + "'lastName':'Birch','name':'Grace Birch','phone':'1','mobile':'2',"
                    + "'fax':'3'},'roleAssignments':[{'roleId':'$P',"
                    + "'scope':{'type':'tenant','id':'$T'}}]}"));
  }

  private static Stream<Operation> assignments() {
    return Stream.of(
        Operation.of(
            Level.PARTNER,
            "GET " + ASSIGNMENTS,
            (c, ids) -> c.partner().admins().roleAssignments("spare").list().stream().count(),
            1L),
        Operation.of(
            Level.PARTNER,
            "GET " + ASSIGNMENTS + "/{assignmentId}",
            (c, ids) -> c.partner().admins().roleAssignments("spare").get("as-1").scope(),
            Optional.of(RoleScope.ofTenant("t-1"))),
        Operation.of(
                Level.PARTNER,
                "POST " + ASSIGNMENTS,
                (c, ids) ->
                    c.partner()
                        .admins()
                        .roleAssignments("spare")
                        .assign(ids.partnerRole(), RoleScope.ofTenant(ids.partnerTenant()))
                        .scope()
                        .isPresent(),
                true)
            .body("{'roleId':'$P','scope':{'type':'tenant','id':'$T'}}"),
        Operation.of(
            Level.PARTNER,
            "DELETE " + ASSIGNMENTS + "/{assignmentId}",
            (c, ids) -> c.partner().admins().roleAssignments("spare").remove("as-1"),
            true));
  }

  private static Stream<Operation> accounts() {
    String usage = "/partner/v1/billing/usage/{year}/{month}";
    return Stream.of(
        Operation.of(
            Level.PARTNER,
            "GET " + usage,
            (c, ids) -> c.partner().billing().usage(YearMonth.of(2026, 2)).stream().count(),
            14L),
        Operation.of(
                Level.PARTNER,
                "GET " + usage,
                (c, ids) ->
                    c
                        .partner()
                        .billing()
                        .usage(
                            YearMonth.of(2026, 2),
                            q ->
                                q.accountId("t-1")
                                    .contactEmail("billing@customer.example")
                                    .addFields("sku", "unitPrice")
                                    .pageSize(10)
                                    .pageTotal(true))
                        .stream()
                        .map(row -> row.unitPrice())
                        .toList(),
                List.of())
            .query(
                "accountId",
                "t-1",
                "contactEmail",
                "billing@customer.example",
                "fields",
                "sku,unitPrice",
                "pageSize",
                "10",
                "pageTotal",
                "true"),
        Operation.of(
                Level.PARTNER,
                "POST /partner/v1/tenants",
                (c, ids) ->
                    c.partner()
                        .newTenants()
                        .create(
                            t ->
                                t.name("Hazel Bakery")
                                    .dataGeography("IE")
                                    .billingType(BillingType.TRIAL)
                                    .showAs("Hazel")
                                    .firstName("Hazel")
                                    .lastName("Rowan")
                                    .email("hazel@customer.example")
                                    .phone("1")
                                    .mobile("2")
                                    .fax("3")
                                    .address1("4")
                                    .address2("5")
                                    .address3("6")
                                    .city("Cork")
                                    .state("Munster")
                                    .countryCode("IE")
                                    .postalCode("7"))
                        .billingType(),
                Optional.of(BillingType.TRIAL))
            .body(
                "{'name':'Hazel Bakery','dataGeography':'IE','billingType':'trial',"
                    + "'contact':{'firstName':'Hazel','lastName':'Rowan',"
                    + "'email':'hazel@customer.example','phone':'1','mobile':'2','fax':'3',"
                    + "'address':{'address1':'4','address2':'5','address3':'6','city':'Cork',"
                    + "'state':'Munster','countryCode':'IE','postalCode':'7'}},"
                    + "'showAs':'Hazel'}"));
  }

  private static Stream<Operation> tokens() {
    return Stream.of(
        Operation.of(
                Level.TENANT_GLOBAL,
                "GET " + TOKENS,
                (c, ids) -> c.tenant().accessTokens().list().stream().count(),
                1L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.of(
                Level.TENANT_GLOBAL,
                "POST " + TOKENS,
                (c, ids) ->
                    c.tenant()
                        .accessTokens()
                        .create(
                            AccessTokenType.SOPHOS_LINUX_SENSOR,
                            "Build 7",
                            Instant.parse("2026-09-01T00:00:00Z"))
                        .label(),
                Optional.of("Build 7"))
            .body(
                "{'label':'Build 7','type':'sophosLinuxSensor','expiresAt':'2026-09-01T00:00:00Z'}"),
        Operation.of(
                Level.TENANT_GLOBAL,
                "PATCH " + TOKENS + "/{tokenId}",
                (c, ids) -> c.tenant().accessTokens().rename("at-1", "Build 8").label(),
                Optional.of("Build 8"))
            .body("{'label':'Build 8'}"),
        Operation.of(
                Level.TENANT_GLOBAL,
                "PATCH " + TOKENS + "/{tokenId}",
                (c, ids) ->
                    c.tenant()
                        .accessTokens()
                        .expireAt("at-1", Instant.parse("2026-10-01T00:00:00Z"))
                        .label(),
                Optional.of("Sensor"))
            .body("{'expiresAt':'2026-10-01T00:00:00Z'}"),
        Operation.of(
            Level.TENANT_GLOBAL,
            "DELETE " + TOKENS + "/{tokenId}",
            (c, ids) -> c.tenant().accessTokens().revoke("at-1"),
            true));
  }
}
