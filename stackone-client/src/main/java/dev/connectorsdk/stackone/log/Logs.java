package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.log.action.ActionLogs;
import dev.connectorsdk.stackone.log.platform.PlatformLogs;
import dev.connectorsdk.stackone.log.request.RequestLogs;
import dev.connectorsdk.stackone.log.unified.UnifiedLogs;

/**
 * The logs of all linked accounts of the project. The legacy logs can be listed and filtered; the
 * newer ones have more details of a run or request that is known by its id.
 *
 * <p>{@code toString} of a log omits headers, bodies and URL queries: they may contain credentials
 * or a customer's data.
 */
public final class Logs {
  private final ApiBinding binding;

  Logs(ApiBinding binding) {
    this.binding = binding;
  }

  /** Returns the legacy logs of requests for linked accounts, and of the provider requests. */
  public RequestLogs requests() {
    return binding.resource(RequestLogs.class);
  }

  /** Returns the legacy logs of requests to the platform itself. */
  public PlatformLogs platform() {
    return binding.resource(PlatformLogs.class);
  }

  /** Returns the logs of action runs and their steps. */
  public ActionLogs actions() {
    return binding.resource(ActionLogs.class);
  }

  /** Returns the logs of requests to the unified API. */
  public UnifiedLogs unified() {
    return binding.resource(UnifiedLogs.class);
  }
}
