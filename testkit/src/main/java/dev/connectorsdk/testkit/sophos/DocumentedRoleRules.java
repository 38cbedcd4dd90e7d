package dev.connectorsdk.testkit.sophos;

import java.util.Set;

/** The part of the role table that Sophos documents or that was observed live. */
final class DocumentedRoleRules implements RoleRules {
  private static final Set<String> FAMILIES_READ_ONLY_CANNOT_WRITE =
      Set.of(
          "accounts",
          "account-health-check",
          "cases",
          "cloud-security",
          "common",
          "dns-protection",
          "email",
          "endpoint",
          "firewall",
          "live-discover",
          "mobile",
          "switch",
          "user-activity-verification",
          "wifi",
          "xdr-query");

  @Override
  public Verdict verdict(String roleName, String method, String path) {
    return switch (ServiceRole.letters(roleName)) {
      case "serviceprincipalsuperadmin" -> Verdict.ALLOWED;
      case "serviceprincipalmanagement" -> management(method, path);
      case "serviceprincipalreadonly" -> readOnly(method, path);
      default -> Verdict.UNKNOWN;
    };
  }

  /** Management may neither run nor view queries. */
  private static Verdict management(String method, String path) {
    boolean xdrRun = family(path).equals("xdr-query") && method.equals("POST");
    boolean query = path.startsWith("/live-discover/v1/queries");
    return xdrRun || query ? Verdict.REFUSED : Verdict.UNKNOWN;
  }

  private static Verdict readOnly(String method, String path) {
    // a search or a download is a POST that changes nothing
    boolean reads =
        method.equals("GET") || path.endsWith("/search") || path.endsWith("/attachments/download");
    boolean known = FAMILIES_READ_ONLY_CANNOT_WRITE.contains(family(path));
    return known && !reads ? Verdict.REFUSED : Verdict.UNKNOWN;
  }

  private static String family(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? path.substring(1) : path.substring(1, end);
  }
}
