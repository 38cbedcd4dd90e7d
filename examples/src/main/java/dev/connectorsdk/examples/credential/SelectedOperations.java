package dev.connectorsdk.examples.credential;

import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.OperationCatalog;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The operations that the options select. */
final class SelectedOperations {
  private final OperationCatalog catalog;
  private final Set<Operation> operations = new LinkedHashSet<>();

  private SelectedOperations(OperationCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Looks up the selected operations.
   *
   * @param requests each an HTTP method and a path
   * @throws IllegalArgumentException if an operation is unknown or not available at this level
   */
  static Set<Operation> of(
      OperationCatalog catalog, List<String> requests, List<String> families, AccountLevel level) {
    SelectedOperations selected = new SelectedOperations(catalog);
    requests.forEach(selected::addRequest);
    families.forEach(selected::addFamily);
    selected.operations.forEach(operation -> requireLevel(operation, level));
    return selected.operations;
  }

  private void addRequest(String request) {
    String[] parts = request.strip().split("\\s+");
    if (parts.length != 2) {
      throw new IllegalArgumentException(
          "An operation is a method and a path, such as \"GET /common/v1/alerts\", not \""
              + request
              + "\".");
    }
    operations.add(catalog.get(parts[0], parts[1]));
  }

  private void addFamily(String family) {
    List<Operation> all = catalog.ofFamily(family);
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "\""
              + family
              + "\" is not an API family; the families are "
              + String.join(", ", catalog.families())
              + ".");
    }
    operations.addAll(all);
  }

  /** Partners and organizations may call tenant operations for the tenants that they manage. */
  private static void requireLevel(Operation operation, AccountLevel level) {
    List<AccountLevel> levels = operation.levels();
    if (!levels.contains(AccountLevel.TENANT) && !levels.contains(level)) {
      throw new IllegalArgumentException(
          "A credential at level "
              + level.value()
              + " cannot call "
              + operation
              + ", regardless of its role: use --level "
              + operation.level().value()
              + ".");
    }
  }
}
