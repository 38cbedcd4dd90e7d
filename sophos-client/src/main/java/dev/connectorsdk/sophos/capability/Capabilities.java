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
 * The outcome of a probe: a {@link Capability} for each safe read of the level of a credential. Changes are not part of it, because a probe sends none. Immutable.
 */
public final class Capabilities {
  private final RoleAccessTable table;
  private final AccountLevel level;
  private final List<Capability> all;

  Capabilities(RoleAccessTable table, AccountLevel level, List<Capability> all) {
    this.table = table;
    this.level = level;
    this.all = List.copyOf(all);
  }

  /** The level of the credential. */
  public AccountLevel level() {
    return level;
  }

  /** All operations of the probe, by family. */
  public List<Capability> all() {
    return all;
  }

  /** Returns the operations with this outcome. */
  public List<Capability> with(ProbeOutcome outcome) {
    return all.stream().filter(one -> one.outcome() == outcome).toList();
  }

  /** Returns the outcome of an operation; absent if it was not part of the probe. */
  public Optional<Capability> of(Operation operation) {
    return all.stream().filter(one -> one.operation().equals(operation)).findFirst();
  }

  /**
   * Compares the outcome with the role table. No API returns the role of a credential: pass the role in the console, or try several to find the one that fits.
   */
  public CapabilityComparison compareWith(ServicePrincipalRole role) {
    return new CapabilityComparison(role, all.stream().map(one -> compared(one, role)).toList());
  }

  /** Returns all operations as a text table. */
  public String text() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("operation", "credential"));
    all.forEach(one -> lines.add(List.of(one.operation().toString(), one.summary())));
    return TextTable.of(lines);
  }

  /** The same as {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }

  private CapabilityComparison.Row compared(Capability one, ServicePrincipalRole role) {
    RoleAccess access = table.access(role, one.operation(), level);
    return new CapabilityComparison.Row(one, access, CapabilityComparison.Result.of(one.outcome(), access.verdict()));
  }
}
