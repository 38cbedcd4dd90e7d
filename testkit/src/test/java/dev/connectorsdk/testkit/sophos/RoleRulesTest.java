package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.sophos.RoleRules.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleRulesTest {
  private final RoleRules rules = RoleRules.documented();

  @ParameterizedTest
  @CsvSource({
    "SUPER_ADMIN, DELETE, /endpoint/v1/endpoints/1, ALLOWED",
    "MANAGEMENT, POST, /endpoint/v1/endpoints/1/scans, UNKNOWN",
    "MANAGEMENT, GET, /live-discover/v1/queries, REFUSED",
    "MANAGEMENT, GET, /live-discover/v1/enrichment-pivots, UNKNOWN",
    "READ_ONLY, POST, /email/v1/quarantine/messages/1/attachments/download, UNKNOWN",
    "MANAGEMENT, POST, /xdr-query/v1/queries/runs, REFUSED",
    "READ_ONLY, GET, /endpoint/v1/endpoints, UNKNOWN",
    "READ_ONLY, POST, /common/v1/alerts/search, UNKNOWN",
    "READ_ONLY, POST, /common/v1/alerts/1/actions, REFUSED",
    "READ_ONLY, PATCH, /endpoint/v1/endpoints/1/isolation, REFUSED",
    "READ_ONLY, DELETE, /common/v1/roles/1, REFUSED",
    "READ_ONLY, POST, /detections/v1/queries/detections, UNKNOWN",
    "FORENSICS, DELETE, /endpoint/v1/endpoints/1, UNKNOWN",
    "DIRECTORY_SYNC, GET, /common/v1/alerts, UNKNOWN",
    "FIREWALL, GET, /common/v1/alerts, UNKNOWN",
  })
  void documentedRules_eachOperation_onlyKnownDenied(
      ServiceRole role, String method, String path, Verdict verdict) {
    assertThat(rules.verdict(role.title(), method, path)).isEqualTo(verdict);
  }

  @Test
  void roleName_otherSpelling_recognized() {
    assertThat(rules.verdict("service principal Read-Only", "DELETE", "/common/v1/roles/1"))
        .isEqualTo(Verdict.REFUSED);
    assertThat(rules.verdict("My own role", "DELETE", "/common/v1/roles/1"))
        .isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void role_denied_403UntilRoleChange() {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.start()) {
      SophosTestClient caller = SophosTestClient.of(sophos, ServiceRole.READ_ONLY);
      String path = "/common/v1/alerts/" + sophos.tenant().alerts().all().get(0).get("id");
      Map<String, Object> body = Map.of("action", "acknowledge");
      assertThat(caller.get(path).status()).isEqualTo(200);
      assertThat(caller.post(path + "/actions", body).status()).isEqualTo(403);
      sophos
          .credentials()
          .changeRole(sophos.credential(ServiceRole.READ_ONLY).clientId(), ServiceRole.MANAGEMENT);
      assertThat(caller.post(path + "/actions", body).status()).isEqualTo(201);
    }
  }

  @Test
  void role_unservedPath_403Before404() {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.start()) {
      String path = "/mobile/v1/devices/actions";
      assertThat(SophosTestClient.of(sophos, ServiceRole.READ_ONLY).post(path, Map.of()).status())
          .isEqualTo(403);
      assertThat(SophosTestClient.of(sophos).post(path, Map.of()).status()).isEqualTo(404);
      assertThat(sophos.unexpected()).hasSize(2);
    }
  }

  @Test
  void roleRules_custom_enforced() {
    RoleRules noEndpoints =
        (role, method, path) -> path.startsWith("/endpoint/") ? Verdict.REFUSED : Verdict.ALLOWED;
    try (SophosCentralSimulator sophos =
        SophosCentralSimulator.builder().roleRules(noEndpoints).start()) {
      SophosTestClient caller = SophosTestClient.of(sophos);
      assertThat(caller.get("/endpoint/v1/endpoints").status()).isEqualTo(403);
      assertThat(caller.get("/common/v1/alerts").status()).isEqualTo(200);
    }
  }
}
