package dev.connectorsdk.examples.credential;

import dev.connectorsdk.sophos.access.RoleMatrix.FamilyRow;
import dev.connectorsdk.sophos.access.RoleMatrix.OperationRow;
import dev.connectorsdk.sophos.access.RoleAccess;
import dev.connectorsdk.sophos.access.RoleMatrix.Counts;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Formats the role table as JSON. */
final class RoleJson {
  private RoleJson() {}

  static Map<String, Object> of(FamilyRow row) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("family", row.family());
    properties.put("roles", roles(row.counts(), RoleJson::of));
    return properties;
  }

  static Map<String, Object> of(OperationRow row) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("operation", row.operation().toString());
    properties.put("roles", roles(row.access(), RoleJson::of));
    return properties;
  }

  private static Map<String, Object> of(Counts counts) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("allowed", counts.allowed());
    properties.put("refused", counts.refused());
    properties.put("unknown", counts.unknown());
    properties.put("weakest", counts.weakest().label());
    return properties;
  }

  private static Map<String, Object> of(RoleAccess finding) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("verdict", finding.verdict().label());
    properties.put("certainty", finding.grade().label());
    properties.put("source", finding.source().description());
    return properties;
  }

  private static <T> Map<String, Object> roles(
      Map<ServicePrincipalRole, T> cells, Function<T, Map<String, Object>> properties) {
    Map<String, Object> roles = new LinkedHashMap<>();
    cells.forEach((role, cell) -> roles.put(role.value(), properties.apply(cell)));
    return roles;
  }
}
