package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.internal.http.ApiBinding;

/**
 * What StackOne wrote down, for all linked accounts of the project. The older logs can be listed
 * and filtered; the newer ones tell more about one run or request that is known by its id.
 *
 * <p>No log shows a header, a body or the query of a URL by its {@code toString}: any may hold a
 * credential or a customer's data.
 */
public final class Logs {
  private final RequestLogs requests;
  private final PlatformLogs platform;
  private final ActionLogs actions;
  private final UnifiedLogs unified;

  /** Made by the client. */
  public Logs(ApiBinding wire) {
    this.requests = new RequestLogs(wire);
    this.platform = new PlatformLogs(wire);
    this.actions = new ActionLogs(wire);
    this.unified = new UnifiedLogs(wire);
  }

  /** Requests made for linked accounts, and the requests to providers behind them; older logs. */
  public RequestLogs requests() {
    return requests;
  }

  /** Requests to the platform itself; older logs. */
  public PlatformLogs platform() {
    return platform;
  }

  /** Runs of actions and their steps; newer logs. */
  public ActionLogs actions() {
    return actions;
  }

  /** Requests to the unified API; newer logs. */
  public UnifiedLogs unified() {
    return unified;
  }
}
