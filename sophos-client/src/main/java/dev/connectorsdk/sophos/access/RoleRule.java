package dev.connectorsdk.sophos.access;

import dev.connectorsdk.sophos.access.DataFile.Line;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A rule of the role table: the operations, roles and credential levels that it applies to, and their access. An empty set means all.
 */
record RoleRule(
    Line line,
    Set<String> methods,
    PathPattern paths,
    Set<ServicePrincipalRole> roles,
    Set<AccountLevel> levels,
    RoleAccess access) {

  /** Compares path, levels, methods and roles, in this order. */
  static final Comparator<RoleRule> MOST_SPECIFIC_FIRST =
      Comparator.comparing(RoleRule::paths)
          .thenComparing(rule -> !rule.levels.isEmpty())
          .thenComparing(rule -> !rule.methods.isEmpty())
          .thenComparing(rule -> !rule.roles.isEmpty())
          .reversed();

  boolean covers(String method, List<String> segments) {
    return isIn(methods, method) && paths.matches(segments);
  }

  boolean appliesTo(ServicePrincipalRole role, AccountLevel level) {
    return isIn(roles, role) && isIn(levels, level);
  }

  /** Returns the rule of a cell.
   *
   * @param candidates the rules for the operation, the most specific first */
  static RoleRule deciding(
      List<RoleRule> candidates,
      Operation operation,
      ServicePrincipalRole role,
      AccountLevel level) {
    List<RoleRule> applying =
        candidates.stream().filter(rule -> rule.appliesTo(role, level)).limit(2).toList();
    if (applying.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no rule for the role "
              + role
              + " and "
              + operation
              + " at the level "
              + level.value()
              + ".");
    }
    RoleRule first = applying.get(0);
    if (applying.size() > 1 && MOST_SPECIFIC_FIRST.compare(first, applying.get(1)) == 0) {
      throw applying
          .get(1)
          .line()
          .error(
              "is as specific as line "
                  + first.line().number()
                  + " for "
                  + role
                  + " and "
                  + operation);
    }
    return first;
  }

  private static <T> boolean isIn(Set<T> named, T one) {
    return named.isEmpty() || named.contains(one);
  }
}
