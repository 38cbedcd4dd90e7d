package dev.connectorsdk.sophos.access;

import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.List;

/**
 * One operation of the Sophos Central APIs.
 *
 * @param family the API family, the first segment of its path, such as {@code live-discover}
 * @param method the HTTP method in capitals
 * @param path the path with its parameters in braces, such as {@code /common/v1/alerts/{alertId}}
 * @param levels the levels of account that it is about, the usual one first; never empty. A partner
 *     or an organization calls a tenant's operations for a tenant that it manages
 * @param host which host serves it
 * @param safeRead whether it may be called to find out what a credential can do: a GET that needs
 *     no parameter, has no side effect and hands out no tokens, links or set-up data
 * @param pagedRead whether it is a safe read that takes {@code pageSize}, from 1 up
 */
public record Operation(
    String family,
    String method,
    String path,
    List<AccountLevel> levels,
    HostKind host,
    boolean safeRead,
    boolean pagedRead) {

  /** Copies the levels. */
  public Operation {
    levels = List.copyOf(levels);
    if (levels.isEmpty()) {
      throw new IllegalArgumentException(
          "An operation needs at least one level of account: tenant, partner or organization.");
    }
  }

  /** The level of account that it is usually called for. */
  public AccountLevel level() {
    return levels.get(0);
  }

  /** Whether it may change something, judged by its method: true for all but GET. */
  public boolean mayChange() {
    return !method.equals("GET");
  }

  /**
   * Whether a request is a call of this operation. Another operation may fit better: {@link
   * OperationCatalog#find} weighs them.
   *
   * @param path the path that was asked, without query
   */
  public boolean matches(String method, String path) {
    return this.method.equalsIgnoreCase(method) && PathPattern.ofTemplate(this.path).matches(path);
  }

  /** Method and path. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
