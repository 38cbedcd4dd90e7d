package dev.connectorsdk.sophos.access;

import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.List;

/**
 * An operation of the Sophos Central APIs.
 *
 * @param family the API family, the first segment of its path, such as {@code live-discover}
 * @param method the HTTP method in upper case
 * @param path the path with its parameters in braces, such as {@code /common/v1/alerts/{alertId}}
 * @param levels the account levels that offer it, the usual one first; never empty. Partners and organizations call operations of the tenant level for the tenants that they manage
 * @param host the host that serves it
 * @param safeRead whether a probe may send it: a GET without required parameters and side effects whose response contains no tokens, links or setup data
 * @param pagedRead whether it is a safe read that accepts a {@code pageSize} of 1
 */
public record Operation(
    String family,
    String method,
    String path,
    List<AccountLevel> levels,
    Host host,
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

  /** The usual account level. */
  public AccountLevel level() {
    return levels.get(0);
  }

  /** Returns whether it may change something, by its method: true for all but GET. */
  public boolean mayChange() {
    return !method.equals("GET");
  }

  /**
   * Returns whether a request matches this operation. Another operation may be a closer match: see {@link OperationCatalog#find}.
   *
   * @param path the path of the request, without query
   */
  public boolean matches(String method, String path) {
    return this.method.equalsIgnoreCase(method) && PathPattern.ofTemplate(this.path).matches(path);
  }

  /** Method and path. */
  @Override
  public String toString() {
    return method + " " + path;
  }

  /** The hosts that serve operations, as returned by whoami. */
  public enum Host {
    /** The host that all accounts share. */
    GLOBAL,
    /** The host of the region where the data of the tenant is stored. */
    REGIONAL
  }
}
