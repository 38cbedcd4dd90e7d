package dev.connectorsdk.testkit.stackone;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What users of connected products may do there; nothing unless it is granted. */
public final class SimulatedPermissions {
  private final ConcurrentMap<Holder, Set<String>> granted = new ConcurrentHashMap<>();

  private record Holder(String accountId, String user, String resourceId) {}

  SimulatedPermissions() {}

  /**
   * Lets a user do things with a resource.
   *
   * @param accountId the linked account
   * @param user the user's e-mail address or id: whichever the check will name
   * @param resourceId the resource
   * @param actions {@code read}, {@code write}, {@code comment}, {@code delete}, {@code export}
   */
  public void grant(String accountId, String user, String resourceId, String... actions) {
    granted.merge(
        new Holder(accountId, user, resourceId), Set.of(actions), SimulatedPermissions::both);
  }

  /** Takes everything back that a user may do with a resource. */
  public void revoke(String accountId, String user, String resourceId) {
    granted.remove(new Holder(accountId, user, resourceId));
  }

  List<String> of(String accountId, String user, String resourceId) {
    Holder holder = new Holder(accountId, user, resourceId);
    return granted.getOrDefault(holder, Set.of()).stream().sorted().toList();
  }

  private static Set<String> both(Set<String> some, Set<String> more) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }
}
