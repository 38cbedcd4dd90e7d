package dev.connectorsdk.sophos.access;

import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of each service principal role and each operation, with how sure that is and who
 * says so. Immutable; read once from a table that is part of the SDK.
 *
 * <p>Sophos publishes descriptions of the roles, not a list of operations, so that much is inferred
 * or unknown. Use it for advice, and never to keep back a call: only the service knows.
 */
public final class RoleKnowledge {
  private final Operations operations;
  private final List<Source> sources;
  private final Map<Cell, Finding> findings;
  private final List<ServicePrincipalRole> rolesFromLeast;

  private RoleKnowledge(Operations operations, List<Source> sources, Map<Cell, Finding> findings) {
    this.operations = operations;
    this.sources = sources;
    this.findings = Collections.unmodifiableMap(findings);
    this.rolesFromLeast = sorted();
  }

  /** Reads the table that comes with the SDK. Takes some milliseconds: keep the result. */
  public static RoleKnowledge load() {
    return of(Operations.load(), DataFile.bundled("role-knowledge.txt"));
  }

  static RoleKnowledge of(Operations operations, DataFile table) {
    RuleBook book = RuleBook.parse(table);
    book.requireUse(operations.all());
    Map<Cell, Finding> findings = new HashMap<>();
    for (Operation operation : operations.all()) {
      List<Rule> rules = book.covering(operation);
      for (ServicePrincipalRole role : ServicePrincipalRole.known()) {
        for (AccountLevel level : RuleBook.levels()) {
          Rule rule = Rule.deciding(rules, operation, role, level);
          findings.put(new Cell(role, operation, level), rule.finding());
        }
      }
    }
    return new RoleKnowledge(operations, book.sources(), findings);
  }

  /** The operations that the table covers. */
  public Operations operations() {
    return operations;
  }

  /** The sources that the findings name. */
  public List<Source> sources() {
    return sources;
  }

  /**
   * The roles from the one that may do least to the one that may do most, as the table has it:
   * first by how many operations that may change something are allowed, then by how many at all.
   */
  public List<ServicePrincipalRole> rolesFromLeast() {
    return rolesFromLeast;
  }

  /**
   * What is known of a role and an operation, for a credential of the level that the operation is
   * about. Unknown for a role or an operation that the table does not have.
   */
  public Finding finding(ServicePrincipalRole role, Operation operation) {
    return finding(role, operation, operation.level());
  }

  /**
   * What is known of a role and an operation, for a credential of a given level. A tenant's
   * operations are answered alike at all levels, as a partner or an organization calls them for a
   * tenant that it manages.
   */
  public Finding finding(ServicePrincipalRole role, Operation operation, AccountLevel level) {
    return findings.getOrDefault(new Cell(role, operation, level), Finding.unknown());
  }

  /** Whether a role may call an operation: the short form of {@link #finding}. */
  public Verdict verdict(ServicePrincipalRole role, Operation operation) {
    return finding(role, operation).verdict();
  }

  /**
   * The share of each grade in all cells, operations times roles: 0 to 1, together 1. The share of
   * {@link Certainty#NONE} is what is not known.
   */
  public Map<Certainty, Double> shares() {
    List<ServicePrincipalRole> roles = ServicePrincipalRole.known();
    double cells = (double) operations.all().size() * roles.size();
    Map<Certainty, Double> shares = new EnumMap<>(Certainty.class);
    for (Certainty grade : Certainty.values()) {
      shares.put(grade, 0.0);
    }
    for (ServicePrincipalRole role : roles) {
      for (Operation operation : operations.all()) {
        shares.merge(finding(role, operation).certainty(), 1 / cells, Double::sum);
      }
    }
    return Collections.unmodifiableMap(shares);
  }

  private List<ServicePrincipalRole> sorted() {
    return ServicePrincipalRole.known().stream()
        .sorted(
            Comparator.<ServicePrincipalRole>comparingLong(this::changes)
                .thenComparing(this::calls))
        .toList();
  }

  private long changes(ServicePrincipalRole role) {
    return operations.all().stream()
        .filter(one -> one.mayChange() && verdict(role, one) == Verdict.ALLOWED)
        .count();
  }

  private long calls(ServicePrincipalRole role) {
    return operations.all().stream().filter(one -> verdict(role, one) == Verdict.ALLOWED).count();
  }

  private record Cell(ServicePrincipalRole role, Operation operation, AccountLevel level) {}
}
