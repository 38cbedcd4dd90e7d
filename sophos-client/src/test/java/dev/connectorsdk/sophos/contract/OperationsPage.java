package dev.connectorsdk.sophos.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.RoleAccess;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.contract.Contract;
import dev.connectorsdk.testkit.contract.PublishedOperation;
import dev.connectorsdk.testkit.contract.RetrofitMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Computes {@code docs/sophos-operations.md}. */
final class OperationsPage {
  private static final Contract CONTRACT = Published.contract();
  private static final List<PublishedOperation> COVERED = CONTRACT.covered();
  private static final RoleAccessTable ROLES = RoleAccessTable.load();
  private static final String NONE = "";
  private static final String HEAD =
      """
      # Operations of Sophos Central

      Made by `OperationsPageTest` from the client's Retrofit interfaces and accessors, the table of published
      operations, the table of roles and the routes of the simulator: do not edit.

      Each operation of the vendor's published collection (January 2026) has a row. One without a method can be
      called by its path: see [raw-calls.md](raw-calls.md), which also lists operations outside the collection.

      - Method: from a scope. `tenant` is `sophos.tenant()`, `tenant(id)` or the scope of a fan-out; `partner` and
        `organization` are `sophos.partner()` and `sophos.organization()`. Methods that only combine others are not
        listed.
      - Level: the account whose id the request carries.
      - Roles of the credential: SA Super Admin, MG Management, FO Forensics, RO ReadOnly, DS Directory Sync, FW
        Firewall. **yes** or **no** with the grade of the evidence: (d)ocumented, (o)bserved, (s)tated by a third
        party, (i)nferred; ? is unknown. [roles.md](roles.md) explains them.
      - Simulator: whether `connector-testkit` serves the operation.

      """;

  private final PublicMethods methods;
  private final SimulatedOperations simulated;

  OperationsPage(Central central) {
    this.methods = new PublicMethods(CONTRACT, central);
    this.simulated = new SimulatedOperations(central.simulator);
  }

  String text() {
    Map<String, List<PublishedOperation>> families =
        CONTRACT.table().all().stream()
            .collect(groupingBy(one -> one.fact("family"), LinkedHashMap::new, toList()));
    StringBuilder page = new StringBuilder(HEAD);
    page.append("| family | operations | with a method |\n| --- | --- | --- |\n");
    families.forEach((name, operations) -> page.append(summary(name, operations)));
    page.append("| all | " + CONTRACT.table().all().size() + " | " + COVERED.size() + " |\n");
    families.forEach((name, operations) -> page.append(family(name, operations)));
    return page.append(unpublished()).toString();
  }

  /** The operations that have a Retrofit method, and no public method that calls it. */
  List<PublishedOperation> hidden() {
    return COVERED.stream().filter(one -> methods.of(one).isEmpty()).toList();
  }

  private static String summary(String name, List<PublishedOperation> operations) {
    long offered = operations.stream().filter(COVERED::contains).count();
    return "| [%s](#%s) | %s | %s |\n".formatted(name, name, operations.size(), offered);
  }

  private String family(String name, List<PublishedOperation> operations) {
    return "\n## " + name + "\n\n" + head() + operations.stream().map(this::row).collect(joining());
  }

  private static String head() {
    return "| operation | method | level | SA | MG | FO | RO | DS | FW | simulator |\n"
        + "| --- ".repeat(10)
        + "|\n";
  }

  private String row(PublishedOperation operation) {
    Operation known = ROLES.operations().get(operation.method(), operation.path());
    boolean global = operation.fact("host").equals("global");
    return row(
        operation.name(),
        methods.of(operation),
        levels(operation.fact("account_header")),
        ServicePrincipalRole.known().stream()
            .map(role -> cell(ROLES.access(role, known)))
            .collect(joining(" | ")),
        simulated.has(operation.method(), operation.path(), global));
  }

  private String unpublished() {
    String rows =
        CONTRACT.methods().stream()
            .filter(method -> CONTRACT.table().of(method).isEmpty() && !method.path().isEmpty())
            .map(this::row)
            .collect(joining());
    return rows.isEmpty()
        ? NONE
        : "\n## Outside the published collection\n\nUnverified.\n\n" + head() + rows;
  }

  private String row(RetrofitMethod method) {
    List<String> paths = methods.of(method);
    return row(
        method.name(),
        paths,
        paths.stream().map(path -> path.split("\\.", 2)[0]).distinct().collect(joining(", ")),
        Stream.generate(() -> "?").limit(6).collect(joining(" | ")),
        simulated.has(method.verb(), method.path(), true)
            || simulated.has(method.verb(), method.path(), false));
  }

  private static String row(
      String name, List<String> paths, String levels, String roles, boolean simulated) {
    String shown = paths.stream().map(path -> "`" + path + "`").collect(joining("<br>"));
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(name, shown, levels, roles, simulated ? "yes" : "no");
  }

  private static String levels(String headers) {
    return headers.isEmpty()
        ? "any"
        : headers.replaceAll("X-(\\w+)-ID", "$1").replace("|", ", ").toLowerCase(Locale.ROOT);
  }

  private static String cell(RoleAccess access) {
    return switch (access.verdict()) {
      case ALLOWED -> "yes (" + access.grade().label().charAt(0) + ")";
      case REFUSED -> "no (" + access.grade().label().charAt(0) + ")";
      case UNKNOWN -> "?";
    };
  }
}
