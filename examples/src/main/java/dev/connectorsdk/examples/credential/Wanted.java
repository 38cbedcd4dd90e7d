package dev.connectorsdk.examples.credential;

import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.OperationCatalog;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The operations that a person names for a credential. */
final class Wanted {
  private final OperationCatalog catalogue;
  private final Set<Operation> operations = new LinkedHashSet<>();

  private Wanted(OperationCatalog catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Looks the named ones up.
   *
   * @param requests each a method and a path
   * @throws IllegalArgumentException if one is unknown, or cannot be called at this level
   */
  static Set<Operation> of(
      OperationCatalog catalogue,
      List<String> requests,
      List<String> families,
      AccountLevel level) {
    Wanted wanted = new Wanted(catalogue);
    requests.forEach(wanted::addRequest);
    families.forEach(wanted::addFamily);
    wanted.operations.forEach(operation -> requireLevel(operation, level));
    return wanted.operations;
  }

  private void addRequest(String request) {
    String[] parts = request.strip().split("\\s+");
    if (parts.length != 2) {
      throw new IllegalArgumentException(
          "An operation is a method and a path, such as \"GET /common/v1/alerts\", and not \""
              + request
              + "\".");
    }
    operations.add(catalogue.get(parts[0], parts[1]));
  }

  private void addFamily(String family) {
    List<Operation> all = catalogue.ofFamily(family);
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "\""
              + family
              + "\" is no API family; there are "
              + String.join(", ", catalogue.families())
              + ".");
    }
    operations.addAll(all);
  }

  /** A partner or an organization calls what is a tenant's for a tenant that it manages. */
  private static void requireLevel(Operation operation, AccountLevel level) {
    List<AccountLevel> levels = operation.levels();
    if (!levels.contains(AccountLevel.TENANT) && !levels.contains(level)) {
      throw new IllegalArgumentException(
          "A credential of the level "
              + level.value()
              + " cannot call "
              + operation
              + ", whatever its role: make it with --level "
              + operation.level().value()
              + ".");
    }
  }
}
