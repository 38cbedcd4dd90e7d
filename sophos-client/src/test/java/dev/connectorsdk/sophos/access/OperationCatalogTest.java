package dev.connectorsdk.sophos.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationCatalogTest {
  private static final OperationCatalog OPERATIONS = OperationCatalog.load();

  @ParameterizedTest
  @CsvSource({
    "GET, /common/v1/alerts/0f3e, /common/v1/alerts/{alertId}",
    "get, /common/v1/alerts?severity=high, /common/v1/alerts",
    "GET, /common/v1/alerts/, /common/v1/alerts",
    "GET, api.central.sophos.com/whoami/v1, /whoami/v1",
    "GET, https://api-eu01.central.sophos.com/siem/v1/events?limit=1000, /siem/v1/events",
    "GET, /common/v1/roles/permission-sets, /common/v1/roles/permission-sets",
    "GET, /common/v1/roles/12, /common/v1/roles/{roleId}",
    "POST, /endpoint/v1/endpoints/delete, /endpoint/v1/endpoints/delete",
    "GET, /endpoint/v1/policies/x/base, /endpoint/v1/policies/{policyType}/base",
    "GET, /detections/v1/queries/detections/counts, /detections/v1/queries/detections/counts",
  })
  void aRequestIsMatchedToTheClosestOperation(String method, String path, String template) {
    assertThat(OPERATIONS.find(method, path)).map(Operation::path).contains(template);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /common/v1/alerts/0f3e",
    "GET, /common/v1/alerts//",
    "GET, /common/v2/alerts",
    "GET, /common/v1/tenants",
    "GET, /common/v1/alerts/0f3e/actions/1",
    "GET, ''",
    "GET, /",
    "'', /whoami/v1",
  })
  void whatFitsNoOperationIsNotFound(String method, String path) {
    assertThat(OPERATIONS.find(method, path)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPERATIONS.get(method, path))
        .withMessageContaining("catalog");
  }

  @Test
  void operations_byTemplateOrPath_areFound() {
    for (Operation operation : OPERATIONS.all()) {
      String filled = operation.path().replaceAll("\\{[^}]+}", "5d0dbd9c");
      assertThat(OPERATIONS.find(operation.method(), operation.path())).contains(operation);
      assertThat(OPERATIONS.find(operation.method(), filled)).contains(operation);
      assertThat(operation.matches(operation.method(), filled)).isTrue();
    }
  }

  @Test
  void families_listed_haveTheirOperations() {
    assertThat(OPERATIONS.families()).hasSize(21).startsWith("whoami").contains("live-discover");
    assertThat(OPERATIONS.ofFamily("endpoint")).hasSize(113);
    assertThat(OPERATIONS.ofFamily("nothing")).isEmpty();
  }

  @Test
  void levelsAndHosts_compared_matchTheHeaders() {
    Operation licences = OPERATIONS.get("GET", "/licenses/v1/licenses");
    assertThat(licences.levels()).containsExactly(AccountLevel.TENANT, AccountLevel.PARTNER);
    assertThat(licences.host()).isEqualTo(Operation.Host.GLOBAL);
    assertThat(OPERATIONS.get("GET", "/whoami/v1").levels()).hasSize(3);
    assertThat(OPERATIONS.get("GET", "/common/v1/alerts").host())
        .isEqualTo(Operation.Host.REGIONAL);
    assertThat(OPERATIONS.get("GET", "/organization/v1/tenants").level())
        .isEqualTo(AccountLevel.ORGANIZATION);
  }

  @Test
  void safeReads_listed_areGetsWithoutSecrets() {
    List<Operation> tenant = OPERATIONS.safeReads(AccountLevel.TENANT);
    assertThat(tenant)
        .hasSizeGreaterThan(50)
        .allSatisfy(one -> assertThat(one.method()).isEqualTo("GET"))
        .allSatisfy(one -> assertThat(one.path()).doesNotContain("{"))
        .extracting(Operation::path)
        .contains("/whoami/v1", "/siem/v1/events")
        .doesNotContain("/accounts/v1/access-tokens", "/endpoint/v1/downloads")
        .noneMatch(path -> path.startsWith("/partner") || path.startsWith("/organization"));
    assertThat(OPERATIONS.safeReads(AccountLevel.ORGANIZATION))
        .extracting(Operation::path)
        .containsExactly("/whoami/v1", "/organization/v1/tenants");
    assertThat(OPERATIONS.safeReads(AccountLevel.PARTNER))
        .extracting(Operation::path)
        .contains("/partner/v1/tenants", "/licenses/v1/licenses");
    assertThat(OPERATIONS.safeReads(new AccountLevel("distributor"))).isEmpty();
  }

  @Test
  void pagedReads_listed_haveAPageSize() {
    assertThat(OPERATIONS.all())
        .filteredOn(Operation::pagedRead)
        .hasSizeGreaterThan(30)
        .allSatisfy(one -> assertThat(one.safeRead()).isTrue())
        .extracting(Operation::path)
        .contains("/common/v1/alerts", "/cases/v1/cases")
        .doesNotContain("/siem/v1/events", "/whoami/v1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "f,GET,/f/v1,tenant,global | has 5 fields instead of 6",
        "f,GET,,tenant,global,no | has an empty field",
        "f,FETCH,/f/v1,tenant,global,no | \"FETCH\" is not a method",
        "f,GET,f/v1,tenant,global,no | is not a path",
        "f,GET,/f//v1,tenant,global,no | is not a path",
        "f,GET,/f/v1,galaxy,global,no | \"galaxy\" is not a level",
        "f,GET,/f/v1,tenant,local,no | \"local\" is not a host",
        "f,GET,/f/v1,tenant,global,maybe | neither yes, paged nor no",
        "a,GET,/a/v1,tenant,global,no | is a duplicate",
      })
  void parse_malformedLine_namesTheLine(String line, String fault) {
    DataFile file =
        DataFile.of("ops.csv", "# facts\n\na,GET,/a/v1,tenant,global,no\n" + line + "\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OperationCatalog.parse(file))
        .withMessageStartingWith("ops.csv line 4: ")
        .withMessageContaining(fault);
  }

  @Test
  void operation_withoutLevel_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Operation("f", "GET", "/f", List.of(), Operation.Host.GLOBAL, false, false));
  }
}
