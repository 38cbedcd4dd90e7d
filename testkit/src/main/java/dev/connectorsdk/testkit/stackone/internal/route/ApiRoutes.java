package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.internal.DelayedChanges;
import dev.connectorsdk.testkit.stackone.internal.log.CallLogger;
import java.time.Duration;

/** The service's operations: each behind its API key scope, refusals as error bodies. */
public final class ApiRoutes {
  private final Router.Builder router = Router.builder();
  private final ApiKeyCheck gate;
  private final ResponseStyler styler;
  private final DelayedChanges delayedChanges;
  private final CallLogger log;

  public ApiRoutes(ApiKeyCheck gate, ResponseStyler styler, DelayedChanges delayedChanges, CallLogger log) {
    this.gate = gate;
    this.styler = styler;
    this.delayedChanges = delayedChanges;
    this.log = log;
    router.unknown(
        refusable(
            request -> {
              throw unknown(request);
            }));
  }

  /** Adds an operation that asks for an API key with a scope. */
  public void add(String method, String path, ApiKeyScope scope, Handler handler) {
    Handler logged = log.writing(refusable(handler));
    Handler guarded =
        request -> {
          gate.check(request.header("Authorization").orElse(null), scope);
          return logged.handle(request);
        };
    open(method, path, guarded);
  }

  /** Adds an operation that asks for no API key. */
  public void open(String method, String path, Handler handler) {
    router.on(method, path, refusable(handler));
  }

  public Router router() {
    return router.build();
  }

  /** What the service says to a path that it does not have. */
  public static ApiErrorException unknown(Request request) {
    return ApiErrorException.notFound("Cannot " + request.method() + " " + request.path());
  }

  private Handler refusable(Handler handler) {
    return request -> {
      try {
        delayedChanges.runDue();
        return handler.handle(request);
      } catch (ApiErrorException rejection) {
        return error(rejection);
      }
    };
  }

  private SimulatedResponse error(ApiErrorException rejection) {
    SimulatedResponse answer = SimulatedResponse.json(rejection.status(), styler.error(rejection));
    Duration wait = rejection.retryAfter();
    return wait == null
        ? answer
        : answer.withHeader("Retry-After", Long.toString(wait.plusMillis(999).toSeconds()));
  }
}
