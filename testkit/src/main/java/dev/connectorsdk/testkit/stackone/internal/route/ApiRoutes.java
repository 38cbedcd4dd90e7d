package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.internal.DelayedChanges;
import dev.connectorsdk.testkit.stackone.internal.log.CallLogger;
import java.time.Duration;

/** The operations of the API: each behind the check of its API key scope. */
public final class ApiRoutes {
  private final Router.Builder router = Router.builder();
  private final ApiKeyCheck keyCheck;
  private final ResponseStyler styler;
  private final DelayedChanges delayedChanges;
  private final CallLogger log;
  private final Availability availability;

  public ApiRoutes(
      ApiKeyCheck keyCheck,
      ResponseStyler styler,
      DelayedChanges delayedChanges,
      CallLogger log,
      Availability availability) {
    this.keyCheck = keyCheck;
    this.styler = styler;
    this.delayedChanges = delayedChanges;
    this.log = log;
    this.availability = availability;
    router.unknown(
        withErrors(
            request -> {
              throw unknown(request);
            }));
  }

  /** Adds an operation that needs {@link ApiKeyScope#PLATFORM_READ}. */
  public void read(String method, String path, Handler handler) {
    add(method, path, ApiKeyScope.PLATFORM_READ, handler);
  }

  /** Adds an operation that needs {@link ApiKeyScope#PLATFORM_WRITE}. */
  public void write(String method, String path, Handler handler) {
    add(method, path, ApiKeyScope.PLATFORM_WRITE, handler);
  }

  /** Adds an operation that needs an API key with a scope, if a service of the age has it. */
  public void add(String method, String path, ApiKeyScope scope, Handler handler) {
    if (!availability.has(method, path)) {
      return;
    }
    Handler logged = log.writing(withErrors(handler));
    Handler guarded =
        request -> {
          keyCheck.check(request.header("Authorization").orElse(null), scope);
          return logged.handle(request);
        };
    open(method, path, guarded);
  }

  /** Adds an operation that needs no API key. */
  public void open(String method, String path, Handler handler) {
    router.on(method, path, withErrors(handler));
  }

  public Router router() {
    return router.build();
  }

  /** Returns the error for a path without an operation. */
  public static ApiErrorException unknown(Request request) {
    return ApiErrorException.notFound("Cannot " + request.method() + " " + request.path());
  }

  private Handler withErrors(Handler handler) {
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
    SimulatedResponse response =
        SimulatedResponse.json(rejection.status(), styler.error(rejection));
    Duration wait = rejection.retryAfter();
    return wait == null
        ? response
        : response.withHeader("Retry-After", Long.toString(wait.plusMillis(999).toSeconds()));
  }
}
