package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.stackone.fixture.Facade;
import dev.connectorsdk.stackone.fixture.Operation;
import dev.connectorsdk.stackone.fixture.Operations;
import dev.connectorsdk.stackone.fixture.WireMethod;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The client has the operations of StackOne's platform API: these, all of them, and no others. */
class OperationsTest {
  private static final List<Operation> OPERATIONS = Operations.all();
  private static final List<WireMethod> METHODS = WireMethod.all();

  private static Set<String> names(List<Operation> operations) {
    return operations.stream().map(Operation::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> called() {
    return METHODS.stream()
        .map(WireMethod::operation)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Operation operation(WireMethod method) {
    return OPERATIONS.stream()
        .filter(operation -> operation.name().equals(method.operation()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(method + " is not in operations.txt"));
  }

  @Test
  void theListHoldsThe28OfTheSpecificationEachOnce() {
    assertThat(OPERATIONS.stream().filter(Operation::isVerified)).hasSize(28);
    assertThat(OPERATIONS).extracting(Operation::name).doesNotHaveDuplicates();
  }

  @Test
  void noOperationIsMissing() {
    Set<String> missing = names(OPERATIONS);
    missing.removeAll(called());

    assertThat(missing).as("operations of operations.txt that no Retrofit method calls").isEmpty();
  }

  @Test
  void noMethodCallsAnythingElse() {
    Set<String> extra = called();
    extra.removeAll(names(OPERATIONS));

    assertThat(extra).as("calls of Retrofit methods that operations.txt does not list").isEmpty();
  }

  @Test
  void theNamesInTheInterfacesAreThoseOfTheList() {
    for (WireMethod method : METHODS) {
      Operation operation = operation(method);
      assertThat(operation.query()).as("query of %s", operation).containsAll(method.query());
      assertThat(operation.headers()).as("headers of %s", operation).containsAll(method.headers());
      assertThat(method.hasBody())
          .as("%s has a body", operation)
          .isEqualTo(!operation.body().isEmpty());
    }
  }

  @Test
  void eachOperationIsReachedByAPublicMethod() {
    List<String> missing =
        OPERATIONS.stream()
            .flatMap(operation -> operation.facades().stream())
            .filter(path -> Facade.methods(path).isEmpty())
            .toList();

    assertThat(missing).as("methods of operations.txt that StackOneClient does not have").isEmpty();
  }

  @Test
  void aLegacyOperationIsMarkedAndNoOther() {
    for (Operation operation : OPERATIONS) {
      for (String path : operation.facades()) {
        assertThat(Facade.methods(path).isEmpty() || Facade.isLegacy(path) == operation.isLegacy())
            .as("%s is %s: @Deprecated on %s", operation, operation.standing(), path)
            .isTrue();
      }
    }
  }

  @Test
  void whatHasPagesIsPaged() {
    for (Operation operation : OPERATIONS) {
      assertThat(Facade.isPaged(operation.facades()))
          .as("a Paged is answered by one of %s for %s", operation.facades(), operation)
          .isEqualTo(operation.isPaged());
    }
  }
}
