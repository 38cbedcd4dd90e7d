package dev.connectorsdk.examples.credential;

import dev.connectorsdk.sophos.access.RoleAccess;
import dev.connectorsdk.sophos.access.RoleMatrix.Counts;
import dev.connectorsdk.sophos.access.RoleMatrix.FamilyRow;
import dev.connectorsdk.sophos.access.RoleMatrix.OperationRow;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The role table for machines. */
final class RoleMembers {
  private RoleMembers() {}

  static Map<String, Object> of(FamilyRow row) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("family", row.family());
    members.put("roles", roles(row.counts(), RoleMembers::of));
    return members;
  }

  static Map<String, Object> of(OperationRow row) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("operation", row.operation().toString());
    members.put("roles", roles(row.access(), RoleMembers::of));
    return members;
  }

  private static Map<String, Object> of(Counts tally) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("allowed", tally.allowed());
    members.put("refused", tally.refused());
    members.put("unknown", tally.unknown());
    members.put("weakest", tally.weakest().label());
    return members;
  }

  private static Map<String, Object> of(RoleAccess finding) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("verdict", finding.verdict().label());
    members.put("certainty", finding.grade().label());
    members.put("source", finding.source().description());
    return members;
  }

  private static <T> Map<String, Object> roles(
      Map<ServicePrincipalRole, T> cells, Function<T, Map<String, Object>> members) {
    Map<String, Object> roles = new LinkedHashMap<>();
    cells.forEach((role, cell) -> roles.put(role.value(), members.apply(cell)));
    return roles;
  }
}
