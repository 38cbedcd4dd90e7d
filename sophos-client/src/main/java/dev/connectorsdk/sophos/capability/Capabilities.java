package dev.connectorsdk.sophos.capability;

import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.RoleAccess;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.internal.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a credential could do when it was asked: one {@link Capability} for each safe read of its
 * level. Immutable. It says nothing of changes: none was tried.
 */
public final class Capabilities {
  private final RoleAccessTable knowledge;
  private final AccountLevel level;
  private final List<Capability> all;

  Capabilities(RoleAccessTable knowledge, AccountLevel level, List<Capability> all) {
    this.knowledge = knowledge;
    this.level = level;
    this.all = List.copyOf(all);
  }

  /** The level of the credential. */
  public AccountLevel level() {
    return level;
  }

  /** Every operation of the plan, family by family. */
  public List<Capability> all() {
    return all;
  }

  /** The operations with this outcome. */
  public List<Capability> with(ProbeOutcome outcome) {
    return all.stream().filter(one -> one.outcome() == outcome).toList();
  }

  /** What came of one operation, absent if it was not in the plan. */
  public Optional<Capability> of(Operation operation) {
    return all.stream().filter(one -> one.operation().equals(operation)).findFirst();
  }

  /**
   * The same beside the role table. No API tells the role of a credential: name the one that the
   * console shows, or try several to see which fits.
   */
  public CapabilityComparison against(ServicePrincipalRole role) {
    return new CapabilityComparison(role, all.stream().map(one -> compared(one, role)).toList());
  }

  /** All operations as a table for a console. */
  public String text() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("operation", "credential"));
    all.forEach(one -> lines.add(List.of(one.operation().toString(), one.words())));
    return TextTable.of(lines);
  }

  /** The same as {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }

  private ComparedCapability compared(Capability one, ServicePrincipalRole role) {
    RoleAccess finding = knowledge.finding(role, one.operation(), level);
    return new ComparedCapability(one, finding, Agreement.of(one.outcome(), finding.verdict()));
  }
}
