package dev.connectorsdk.sophos.access;

import dev.connectorsdk.sophos.access.DataFile.Line;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One line of the role table: for which operations, roles and levels of credential it holds, and
 * what it finds. An empty set stands for all.
 */
record RoleRule(
    Line line,
    Set<String> methods,
    PathPattern paths,
    Set<ServicePrincipalRole> roles,
    Set<AccountLevel> levels,
    RoleAccess finding) {

  /** Path, then levels, then methods, then roles: the first that differs decides. */
  static final Comparator<RoleRule> MOST_SPECIFIC_FIRST =
      Comparator.comparing(RoleRule::paths)
          .thenComparing(rule -> !rule.levels.isEmpty())
          .thenComparing(rule -> !rule.methods.isEmpty())
          .thenComparing(rule -> !rule.roles.isEmpty())
          .reversed();

  boolean covers(String method, List<String> segments) {
    return isIn(methods, method) && paths.matches(segments);
  }

  boolean holdsFor(ServicePrincipalRole role, AccountLevel level) {
    return isIn(roles, role) && isIn(levels, level);
  }

  /** The rule of a cell out of those for its operation, the most specific first. */
  static RoleRule deciding(
      List<RoleRule> candidates,
      Operation operation,
      ServicePrincipalRole role,
      AccountLevel level) {
    List<RoleRule> holding =
        candidates.stream().filter(rule -> rule.holdsFor(role, level)).limit(2).toList();
    if (holding.isEmpty()) {
      throw new IllegalArgumentException(
          "No rule says what "
              + role
              + " may do with "
              + operation
              + " at the level "
              + level.value()
              + ".");
    }
    RoleRule first = holding.get(0);
    if (holding.size() > 1 && MOST_SPECIFIC_FIRST.compare(first, holding.get(1)) == 0) {
      throw holding
          .get(1)
          .line()
          .fault(
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
