package dev.connectorsdk.stackone.contract;

import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.testkit.contract.Contract;
import dev.connectorsdk.testkit.contract.KnownDifferences;
import dev.connectorsdk.testkit.contract.OperationTable;
import dev.connectorsdk.testkit.contract.PropertyNames;
import dev.connectorsdk.testkit.contract.ResourceLines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The operations that StackOne publishes, and in what this client differs from them. */
final class Published {
  private static final Set<String> COMPOSED =
      Set.of(
          "GET /actions",
          "GET /requests/logs",
          "GET /unified/iam/me",
          "GET /unified/iam/organizations",
          "GET /unified/iam/organizations/{id}",
          "GET /unified/iam/resource_types",
          "GET /unified/iam/resource_users");

  private Published() {}

  static Contract contract() {
    OperationTable table = OperationTable.load(Published.class, "operations.csv", Map.of());
    PropertyNames names = new PropertyNames(Published::snakeCase);
    return new Contract(StackOneClient.class, table, names, COMPOSED);
  }

  static KnownDifferences known() {
    return KnownDifferences.load(Published.class, "differences.txt");
  }

  /** For each operation the public methods that call it, by the accessors that lead there. */
  static Map<String, List<String>> methods() {
    Map<String, List<String>> methods = new LinkedHashMap<>();
    for (String line : ResourceLines.of(Published.class, "methods.txt")) {
      String[] cells = line.split(" *\\| *");
      methods.put(cells[0], List.of(cells[1].split(" +")));
    }
    return methods;
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
