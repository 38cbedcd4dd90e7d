package dev.connectorsdk.sophos.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of the {@link RoleMatrix}: a family, how each role stands in it, and its operations.
 *
 * @param family the name
 * @param tallies the counts of each role, in the order of the columns
 * @param operations the rows below
 */
public record FamilyRow(
    String family, Map<ServicePrincipalRole, RoleSummary> tallies, List<OperationRow> operations) {

  /** Keeps the order of the columns and lets nobody change them. */
  public FamilyRow {
    tallies = Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
    operations = List.copyOf(operations);
  }
}
