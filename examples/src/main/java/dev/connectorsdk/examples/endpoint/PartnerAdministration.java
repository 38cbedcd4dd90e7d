package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.sophos.PartnerScope;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.accesstoken.AccessToken;
import dev.connectorsdk.sophos.accesstoken.AccessTokenType;
import dev.connectorsdk.sophos.admin.RoleScope;
import dev.connectorsdk.sophos.partner.BillingUsage;
import dev.connectorsdk.sophos.partner.PartnerAdmin;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;

/** The code of docs/partner-administration.md. */
public final class PartnerAdministration {
  private PartnerAdministration() {}

  /** Creates an administrator with a role for one tenant and another one for all. */
  public static PartnerAdmin createAdmin(
      PartnerScope partner,
      String email,
      String helpDeskRoleId,
      String readOnlyRoleId,
      String tenantId) {
    // snippet admins
    PartnerAdmin admin =
        partner
            .admins()
            .create(a -> a.username(email).putRoles(helpDeskRoleId, RoleScope.ofTenant(tenantId)));
    partner
        .admins()
        .roleAssignments(admin.id())
        .assign(readOnlyRoleId, RoleScope.ALL_MANAGED_TENANTS);
    // end
    return admin;
  }

  /** Prints the usage of a month. */
  public static void printUsage(PartnerScope partner) {
    // snippet usage
    for (BillingUsage row : partner.billing().usage(YearMonth.of(2026, 2))) {
      System.out.println(
          row.accountId().orElse("-")
              + "  "
              + row.sku().orElse("-")
              + "  "
              + row.billableQuantity().orElse(0));
    }
    // end
  }

  /** Creates an access token for the installation of sensors. */
  public static Secret createToken(TenantScope tenant, Instant now) {
    // snippet token
    AccessToken created =
        tenant
            .accessTokens()
            .create(
                AccessTokenType.SOPHOS_LINUX_SENSOR,
                "Build servers",
                now.plus(Duration.ofDays(90)));
    Secret token = created.token().orElseThrow();
    // end
    return token;
  }
}
