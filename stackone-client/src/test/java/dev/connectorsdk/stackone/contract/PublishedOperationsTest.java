package dev.connectorsdk.stackone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.stackone.fixture.Facade;
import dev.connectorsdk.testkit.contract.Contract;
import dev.connectorsdk.testkit.contract.Coverage;
import dev.connectorsdk.testkit.contract.Difference;
import dev.connectorsdk.testkit.contract.PublishedOperation;
import dev.connectorsdk.testkit.contract.RetrofitMethod;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The Retrofit interfaces and the public methods against the published operations, both ways. */
class PublishedOperationsTest {
  /** Raise it with each operation that is added. */
  private static final int LEAST_OFFERED = 57;

  private static final Contract CONTRACT = Published.contract();
  private static final Map<String, List<String>> METHODS = Published.methods();

  private static Set<String> called() {
    Set<String> names = new TreeSet<>();
    for (RetrofitMethod method : CONTRACT.methods()) {
      List<PublishedOperation> operations = CONTRACT.table().of(method);
      operations.forEach(operation -> names.add(operation.name()));
      if (operations.isEmpty()) {
        names.add(method.name());
      }
    }
    return names;
  }

  @Test
  void table_holds57Operations_eachOnce() {
    assertThat(CONTRACT.table().all())
        .hasSize(57)
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
  void coverage_isPrintedByTheBuild_andDoesNotFall() {
    Coverage coverage = new Coverage(CONTRACT);
    coverage.write("StackOne");

    assertThat(coverage.offered())
        .as("offered operations: %s", coverage.families())
        .isGreaterThanOrEqualTo(LEAST_OFFERED);
  }

  @Test
  void operation_calledByAnInterface_hasPublicMethods() {
    assertThat(METHODS.keySet()).as("operations of methods.txt").isEqualTo(called());
    assertThat(METHODS.values().stream().flatMap(List::stream))
        .as("methods of methods.txt that StackOneClient does not have")
        .noneMatch(path -> Facade.methods(path).isEmpty());
  }

  @Test
  void publicMethod_ofDeprecatedOperation_isDeprecated() {
    Set<Difference> found = new TreeSet<>();
    for (PublishedOperation operation : CONTRACT.covered()) {
      boolean published = !operation.fact("standing").equals("current");
      for (String path : METHODS.getOrDefault(operation.name(), List.of())) {
        if (Facade.isDeprecated(path) != published) {
          found.add(new Difference(operation.name(), "deprecated", path));
        }
      }
    }
    assertThat(found)
        .as("@Deprecated against the standing of the operation")
        .containsExactlyInAnyOrderElementsOf(
            Published.known().where(one -> one.kind().equals("deprecated")));
  }

  @Test
  void publicMethod_ofPagedOperation_returnsPages() {
    for (PublishedOperation operation : CONTRACT.covered()) {
      List<String> paths = METHODS.getOrDefault(operation.name(), List.of());
      assertThat(Facade.isPaged(paths))
          .as("whether one of %s returns a Paged for %s", paths, operation)
          .isEqualTo(!operation.fact("paging").isEmpty());
    }
  }
}
