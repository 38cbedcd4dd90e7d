package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.stackone.ServicePaths;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Chooses between the current and the former path of an operation, and remembers for the life of a
 * client which operations the server has, and which only under the former path.
 */
public final class PathChoice {
  /** The list of profiles: its path has no id, so its absence is that of an older server. */
  public static final String PROFILES = "GET /connector_profiles";

  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;

  private final ServicePaths mode;
  private final Set<String> current = ConcurrentHashMap.newKeySet();
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
  public <T> T call(String operation, Supplier<T> now, Supplier<T> formerly) {
    if (isFormer(operation)) {
      return formerly.get();
    }
    try {
      T result = now.get();
      confirm(operation);
      return result;
    } catch (StatusException refusal) {
      if (mode != ServicePaths.DETECT || !isUnknown(operation, refusal.status())) {
        throw refusal;
      }
      return detected(operation, formerly, refusal);
    }
  }

  /** Whether a status means that the server lacks the path, and not that an id is unknown. */
  private boolean isUnknown(String operation, int status) {
    if (current.contains(operation)) {
      return false;
    }
    // the operations of June 2026 arrived together
    boolean unknownId = operation.contains("{") && current.contains(PROFILES);
    return status == METHOD_NOT_ALLOWED || (status == NOT_FOUND && !unknownId);
  }

  /** Remembers that the server has an operation under its current path. */
  public void confirm(String operation) {
    current.add(operation);
  }

  /** Whether the server is known to have an operation only under its former path. */
  public boolean isFormer(String operation) {
    return mode == ServicePaths.FORMER || former.contains(operation);
  }

  /** Whether nothing is known yet about an operation, and may be detected. */
  public boolean isUndecided(String operation) {
    return !isFormer(operation) && mode == ServicePaths.DETECT && !current.contains(operation);
  }

  private <T> T detected(String operation, Supplier<T> formerly, StatusException refusal) {
    T result;
    try {
      result = formerly.get();
    } catch (StatusException alsoRefused) {
      if (alsoRefused.status() == NOT_FOUND || alsoRefused.status() == METHOD_NOT_ALLOWED) {
        refusal.addSuppressed(alsoRefused);
        throw refusal;
      }
      throw alsoRefused;
    }
    former.add(operation);
    return result;
  }
}
