package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.stackone.ServicePaths;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Chooses between the current and the former path of an operation, and remembers for the life of a
 * client which operations the server has only under the former one.
 */
public final class PathChoice {
  private static final Set<Integer> UNKNOWN_PATH = Set.of(404, 405);

  private final ServicePaths mode;
  private final Set<String> former = ConcurrentHashMap.newKeySet();

  /** Creates a choice that has detected nothing yet. */
  public PathChoice(ServicePaths mode) {
    this.mode = mode;
  }

  /**
   * Calls an operation under its current path, or under the former one if the server has no other.
   * Other failures, such as 403 or 500, are thrown: they say nothing about the path.
   *
   * @param operation the name of the current operation
   */
  public <T> T call(String operation, Supplier<T> current, Supplier<T> formerly) {
    if (isFormer(operation)) {
      return formerly.get();
    }
    try {
      return current.get();
    } catch (StatusException refusal) {
      if (mode != ServicePaths.DETECT || !UNKNOWN_PATH.contains(refusal.status())) {
        throw refusal;
      }
      return detected(operation, formerly, refusal);
    }
  }

  /** Whether the server is known to have an operation only under its former path. */
  public boolean isFormer(String operation) {
    return mode == ServicePaths.FORMER || former.contains(operation);
  }

  private <T> T detected(String operation, Supplier<T> formerly, StatusException refusal) {
    T result;
    try {
      result = formerly.get();
    } catch (StatusException alsoRefused) {
      if (UNKNOWN_PATH.contains(alsoRefused.status())) {
        refusal.addSuppressed(alsoRefused);
        throw refusal;
      }
      throw alsoRefused;
    }
    former.add(operation);
    return result;
  }
}
