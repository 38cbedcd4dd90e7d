package dev.connectorsdk.testkit.sophos.internal;

import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.LoopbackServers;
import dev.connectorsdk.testkit.http.MalformedJsonException;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.AccountLevel;
import dev.connectorsdk.testkit.sophos.internal.account.Accounts;
import dev.connectorsdk.testkit.sophos.internal.account.CredentialStore;
import dev.connectorsdk.testkit.sophos.internal.account.ServerUrls;
import dev.connectorsdk.testkit.sophos.internal.account.TokenStore;
import dev.connectorsdk.testkit.sophos.internal.admin.AdminRoutes;
import dev.connectorsdk.testkit.sophos.internal.alert.AlertRoutes;
import dev.connectorsdk.testkit.sophos.internal.attestation.AttestationRoutes;
import dev.connectorsdk.testkit.sophos.internal.audit.AuditRoutes;
import dev.connectorsdk.testkit.sophos.internal.cases.CaseRoutes;
import dev.connectorsdk.testkit.sophos.internal.cloudsecurity.RuntimeProfileRoutes;
import dev.connectorsdk.testkit.sophos.internal.data.RandomIds;
import dev.connectorsdk.testkit.sophos.internal.detection.DetectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.directory.DirectoryRoutes;
import dev.connectorsdk.testkit.sophos.internal.dns.DnsRoutes;
import dev.connectorsdk.testkit.sophos.internal.email.EmailRoutes;
import dev.connectorsdk.testkit.sophos.internal.endpoint.EndpointRoutes;
import dev.connectorsdk.testkit.sophos.internal.endpoint.MigrationRoutes;
import dev.connectorsdk.testkit.sophos.internal.firewall.FirewallRoutes;
import dev.connectorsdk.testkit.sophos.internal.health.HealthRoutes;
import dev.connectorsdk.testkit.sophos.internal.identity.AccessTokenRoutes;
import dev.connectorsdk.testkit.sophos.internal.identity.AccountRoutes;
import dev.connectorsdk.testkit.sophos.internal.identity.TokenRoutes;
import dev.connectorsdk.testkit.sophos.internal.license.LicenseRoutes;
import dev.connectorsdk.testkit.sophos.internal.mobile.MobileRoutes;
import dev.connectorsdk.testkit.sophos.internal.network.NetworkRoutes;
import dev.connectorsdk.testkit.sophos.internal.partner.PartnerAdminRoutes;
import dev.connectorsdk.testkit.sophos.internal.partner.PartnerTenantRoutes;
import dev.connectorsdk.testkit.sophos.internal.query.QueryRoutes;
import dev.connectorsdk.testkit.sophos.internal.role.RoleRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.AccessCheck;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.siem.SiemRoutes;
import java.io.UncheckedIOException;

/** Starts the servers of Sophos Central with the routes of each. */
public final class SophosServers {
  private final LoopbackServers servers;
  private final ServerUrls urls;
  private final ItemStamps stamps;
  private final SophosSettings settings;
  private final MigrationRoutes migrations;

  public SophosServers(
      LoopbackServers servers, ServerUrls urls, RandomIds ids, SophosSettings settings) {
    this.servers = servers;
    this.urls = urls;
    this.stamps = new ItemStamps(ids, servers.clock());
    this.settings = settings;
    this.migrations = new MigrationRoutes(stamps);
  }

  /** Starts all servers, or none if a port is in use. */
  public void start(Accounts accounts, CredentialStore credentials, TokenStore tokens) {
    AccessCheck access = new AccessCheck(accounts, credentials, tokens, settings.roleRules);
    try {
      startAll(accounts, credentials, tokens, access);
    } catch (UncheckedIOException portInUse) {
      servers.close();
      throw portInUse;
    }
  }

  private void startAll(
      Accounts accounts, CredentialStore credentials, TokenStore tokens, AccessCheck access) {
    Router.Builder identity = router(request -> Errors.noSuchApi());
    new TokenRoutes(credentials, tokens, servers.clock()).addTo(identity);
    urls.identity(servers.serve("identity", port(0), identity.build()));
    Router.Builder global = router(access.unserved());
    AccountRoutes.addTo(global, access, accounts, urls);
    LicenseRoutes.addTo(ApiRouter.ofTenantsAndPartners(global, access), stamps);
    AuditRoutes.addTo(ApiRouter.ofAccounts(global, access), stamps);
    AccessTokenRoutes.addTo(ApiRouter.ofAllTenants(global, access), stamps);
    ApiRouter partners = ApiRouter.ofParents(global, access, AccountLevel.PARTNER);
    RoleRoutes.addTo(partners, stamps, "partner");
    PartnerAdminRoutes.addTo(partners, stamps);
    PartnerTenantRoutes.addTo(partners, urls);
    urls.global(servers.serve("global", port(1), global.build()));
    for (int i = 0; i < settings.regions.size(); i++) {
      String region = settings.regions.get(i);
      urls.region(region, servers.serve(region, port(2 + i), region(access, region)));
    }
  }

  private int port(int index) {
    return settings.firstPort == 0 ? 0 : settings.firstPort + index;
  }

  private Router region(AccessCheck access, String name) {
    Router.Builder builder = router(access.unserved());
    ApiRouter router = ApiRouter.ofTenants(builder, access, name);
    AlertRoutes.addTo(router, stamps, settings.keyOnLastAlertPage);
    AdminRoutes.addTo(router, stamps, settings.adminListsWithPages);
    RoleRoutes.addTo(router, stamps, "common");
    DirectoryRoutes.addTo(router, stamps);
    EndpointRoutes.addTo(router, stamps);
    migrations.addTo(router);
    HealthRoutes.addTo(router, stamps);
    QueryRoutes.addTo(router, stamps);
    DetectionRoutes.addTo(router, stamps);
    CaseRoutes.addTo(router, stamps);
    AttestationRoutes.addTo(router, stamps);
    FirewallRoutes.addTo(router, stamps);
    SiemRoutes.addTo(router);
    MobileRoutes.addTo(router, stamps);
    NetworkRoutes.addTo(router, stamps);
    DnsRoutes.addTo(router, stamps);
    RuntimeProfileRoutes.addTo(router, stamps);
    EmailRoutes.addTo(router, builder, stamps, () -> urls.region(name));
    return builder.build();
  }

  private static Router.Builder router(Handler unknown) {
    return Router.builder().filter(SophosServers::rejectMalformedJson).unknown(unknown);
  }

  private static SimulatedResponse rejectMalformedJson(Request request, Handler next) {
    try {
      return next.handle(request);
    } catch (MalformedJsonException malformed) {
      throw Errors.badRequest("The body is not a JSON object");
    }
  }
}
