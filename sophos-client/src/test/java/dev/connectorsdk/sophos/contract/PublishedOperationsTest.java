package dev.connectorsdk.sophos.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.OperationCatalog;
import dev.connectorsdk.testkit.contract.Contract;
import dev.connectorsdk.testkit.contract.Coverage;
import dev.connectorsdk.testkit.contract.PublishedOperation;
import dev.connectorsdk.testkit.contract.RetrofitMethod;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The Retrofit interfaces against the table of published operations, both ways. */
class PublishedOperationsTest {
  /** Raise it with each family that is added. */
  private static final int LEAST_OFFERED = 325;

  private static final Contract CONTRACT = Published.contract();

  @Test
  void table_holds325Operations_eachOnce() {
    assertThat(CONTRACT.table().all())
        .hasSize(325)
        .extracting(PublishedOperation::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void interfaces_differFromTable_onlyAsListed() {
    assertThat(CONTRACT.differences())
        .as("interfaces against operations.csv; accepted differences are in differences.txt")
        .containsExactlyInAnyOrderElementsOf(Published.known().where(CONTRACT::isStatic));
  }

  @Test
  void resource_everyOperation_isOfferedAtItsLevel() {
    ScopeHeaders scopes = ScopeHeaders.ofScopes();
    for (RetrofitMethod method : CONTRACT.methods()) {
      Set<String> offered = scopes.headers(method.resource());
      Set<String> published = new TreeSet<>();
      for (PublishedOperation operation : CONTRACT.table().of(method)) {
        String[] headers = operation.fact("account_header").split("\\|");
        assertThat(offered).as("levels of %s for %s", method, operation).containsAnyOf(headers);
        published.addAll(List.of(headers));
      }
      if (!published.isEmpty()) {
        assertThat(published).as("levels of %s", method).containsAll(offered);
      }
    }
  }

  @Test
  void coverage_isPrintedByTheBuild_andDoesNotFall() {
    Coverage coverage = new Coverage(CONTRACT);
    coverage.write("Sophos Central");

    assertThat(coverage.offered())
        .as("offered operations: %s", coverage.families())
        .isGreaterThanOrEqualTo(LEAST_OFFERED);
  }

  @Test
  void catalog_isTheTable() {
    List<String> published =
        CONTRACT.table().all().stream().map(PublishedOperationsTest::row).sorted().toList();

    assertThat(OperationCatalog.load().all().stream().map(PublishedOperationsTest::row).sorted())
        .isEqualTo(published);
  }

  private static String row(PublishedOperation operation) {
    String levels =
        operation
            .fact("account_header")
            .replaceAll("X-(\\w+)-ID", "$1")
            .replace('|', ' ')
            .toLowerCase(Locale.ROOT);
    return String.join(
        ",",
        operation.fact("family"),
        operation.name(),
        levels.isEmpty() ? "organization partner tenant" : sorted(List.of(levels.split(" "))),
        operation.fact("host"));
  }

  private static String row(Operation operation) {
    List<String> levels = operation.levels().stream().map(level -> level.value()).toList();
    return String.join(
        ",",
        operation.family(),
        operation.toString(),
        sorted(levels),
        operation.host() == Operation.Host.GLOBAL ? "global" : "regional");
  }

  private static String sorted(List<String> words) {
    return words.stream().sorted().collect(Collectors.joining(" "));
  }
}
