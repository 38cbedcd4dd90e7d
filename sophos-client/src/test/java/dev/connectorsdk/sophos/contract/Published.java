package dev.connectorsdk.sophos.contract;

import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.testkit.contract.Contract;
import dev.connectorsdk.testkit.contract.KnownDifferences;
import dev.connectorsdk.testkit.contract.OperationTable;
import dev.connectorsdk.testkit.contract.PropertyNames;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The operations that Sophos Central publishes, and in what this client differs from them. */
final class Published {
  private static final Map<String, Set<String>> PAGING =
      Map.of(
          "OFFSET", Set.of("page", "pageSize", "pageTotal"),
          "KEY", Set.of("pageFromKey", "pageSize", "pageTotal"));

  private Published() {}

  static Contract contract() {
    OperationTable table = OperationTable.load(Published.class, "operations.csv", PAGING);
    PropertyNames names = new PropertyNames(UnaryOperator.identity());
    return new Contract(SophosClient.class, table, names, Set.of());
  }

  static KnownDifferences known() {
    return KnownDifferences.load(Published.class, "differences.txt");
  }
}
