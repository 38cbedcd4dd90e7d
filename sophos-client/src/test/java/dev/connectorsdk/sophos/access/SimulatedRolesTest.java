package dev.connectorsdk.sophos.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.testkit.sophos.RoleRules;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulator refuses what the role table says is refused, and nothing else. */
class SimulatedRolesTest {
  private static final RoleAccessTable TABLE = RoleAccessTable.load();

  private final OkHttpClient http = new OkHttpClient();
  private final SophosCentralSimulator sophos =
      SophosCentralSimulator.builder().roleRules(SimulatedRolesTest::judge).start();

  private static RoleRules.Verdict judge(String roleName, String method, String path) {
    return TABLE
        .operations()
        .find(method, path)
        .map(operation -> TABLE.verdict(ServicePrincipalRole.parse(roleName), operation))
        .map(verdict -> RoleRules.Verdict.valueOf(verdict.name()))
        .orElse(RoleRules.Verdict.UNKNOWN);
  }

  @AfterEach
  void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
    sophos.close();
  }

  @ParameterizedTest
  @EnumSource(ServiceRole.class)
  void operations_everyRole_forbiddenWhereTheTableRefuses(ServiceRole role) throws IOException {
    ServicePrincipalRole known = ServicePrincipalRole.parse(role.title());
    List<String> refusedByTable = new ArrayList<>();
    List<String> refusedBySimulator = new ArrayList<>();
    for (AccountLevel level : RoleRuleTable.levels()) {
      SimulatedCredential credential = credential(level, role);
      String token = token(credential);
      for (Operation operation : TABLE.operations().all()) {
        if (!operation.level().equals(level)) {
          continue;
        }
        if (TABLE.verdict(known, operation) == AccessVerdict.REFUSED) {
          refusedByTable.add(operation.toString());
        }
        if (status(operation, token, credential.accountId()) == 403) {
          refusedBySimulator.add(operation.toString());
        }
      }
    }

    assertThat(TABLE.operations().all()).hasSize(325);
    assertThat(refusedBySimulator).isEqualTo(refusedByTable);
    assertThat(sophos.traffic().calls()).hasSize(325 + 3);
  }

  @Test
  void testkitRules_compared_neverContradictTheTable() {
    List<String> contradictions = new ArrayList<>();
    for (Operation operation : TABLE.operations().all()) {
      for (ServicePrincipalRole role : ServicePrincipalRole.known()) {
        RoleAccess finding = TABLE.access(role, operation);
        RoleRules.Verdict own = documented(role, operation);
        boolean agrees =
            own == RoleRules.Verdict.UNKNOWN || own.name().equals(finding.verdict().name());
        if (!agrees) {
          contradictions.add(role + ": " + operation + " is " + own + ", the table: " + finding);
        }
      }
    }

    assertThat(contradictions).isEmpty();
  }

  @Test
  void testkitRules_documentedRefusals_areComplete() {
    List<String> missing = new ArrayList<>();
    for (Operation operation : TABLE.operations().all()) {
      for (ServicePrincipalRole role : ServicePrincipalRole.known()) {
        RoleAccess finding = TABLE.access(role, operation);
        boolean surelyRefused =
            finding.verdict() == AccessVerdict.REFUSED && finding.grade().isVerified();
        if (surelyRefused && documented(role, operation) != RoleRules.Verdict.REFUSED) {
          missing.add(role + ": " + operation + " " + finding);
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  private static RoleRules.Verdict documented(ServicePrincipalRole role, Operation operation) {
    return RoleRules.documented().verdict(role.value(), operation.method(), path(operation));
  }

  private SimulatedCredential credential(AccountLevel level, ServiceRole role) {
    if (level.equals(AccountLevel.TENANT)) {
      return sophos.credential(role);
    }
    return sophos
        .credentials()
        .add(level.equals(AccountLevel.PARTNER) ? sophos.partner() : sophos.organization(), role);
  }

  private String token(SimulatedCredential credential) throws IOException {
    RequestBody form =
        new FormBody.Builder()
            .add("grant_type", "client_credentials")
            .add("client_id", credential.clientId())
            .add("client_secret", credential.revealSecret())
            .add("scope", "token")
            .build();
    Request request =
        new Request.Builder()
            .url(sophos.identityUrl().resolve(Central.TOKEN).toURL())
            .post(form)
            .build();
    try (Response response = http.newCall(request).execute()) {
      return response
          .body()
          .string()
          .replaceFirst("(?s).*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }
  }

  private int status(Operation operation, String token, String accountId) throws IOException {
    URI host =
        operation.host() == Operation.Host.GLOBAL ? sophos.globalUrl() : sophos.regionUrl("eu01");
    Request.Builder request =
        new Request.Builder()
            .url(host.resolve(path(operation)).toURL())
            .header("Authorization", "Bearer " + token)
            .method(
                operation.method(), operation.mayChange() ? RequestBody.create(new byte[0]) : null);
    if (!operation.family().equals("whoami")) {
      String level = operation.level().value();
      request.header(
          "X-" + level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1) + "-ID",
          accountId);
    }
    try (Response response = http.newCall(request.build()).execute()) {
      return response.code();
    }
  }

  private static String path(Operation operation) {
    return operation.path().replaceAll("\\{[^}]+}", "5d0dbd9c-0000-4000-8000-000000000001");
  }
}
