package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.stackone.SimulatedPermissions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Stores granted permissions. */
public final class Permissions implements SimulatedPermissions {
  private final ConcurrentMap<Holder, Set<String>> granted = new ConcurrentHashMap<>();

  private record Holder(String accountId, String user, String resourceId) {}

  public Permissions() {}

  @Override
  public void grant(String accountId, String user, String resourceId, String... actions) {
    granted.merge(new Holder(accountId, user, resourceId), Set.of(actions), Permissions::both);
  }

  @Override
  public void revoke(String accountId, String user, String resourceId) {
    granted.remove(new Holder(accountId, user, resourceId));
  }

  public List<String> of(String accountId, String user, String resourceId) {
    Holder holder = new Holder(accountId, user, resourceId);
    return granted.getOrDefault(holder, Set.of()).stream().sorted().toList();
  }

  private static Set<String> both(Set<String> some, Set<String> more) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }
}
