package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Handler;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Duration;

/** The service's operations: each behind its API key scope, refusals as error bodies. */
final class Routes {
  private final Router.Builder router = Router.builder();
  private final AuthFilter gate;
  private final ResponseStyler answers;
  private final Schedule schedule;
  private final LogWriter log;

  Routes(AuthFilter gate, ResponseStyler answers, Schedule schedule, LogWriter log) {
    this.gate = gate;
    this.answers = answers;
    this.schedule = schedule;
    this.log = log;
    router.unknown(
        refusable(
            request -> {
              throw unknown(request);
            }));
  }

  /** Adds an operation that asks for an API key with a scope. */
  void add(String method, String path, ApiKeyScope scope, Handler handler) {
    Handler logged = log.writing(refusable(handler));
    Handler guarded =
        request -> {
          gate.check(request.header("Authorization").orElse(null), scope);
          return logged.handle(request);
        };
    open(method, path, guarded);
  }

  /** Adds an operation that asks for no API key. */
  void open(String method, String path, Handler handler) {
    router.on(method, path, refusable(handler));
  }

  Router router() {
    return router.build();
  }

  /** What the service says to a path that it does not have. */
  static Rejection unknown(Request request) {
    return Rejection.notFound("Cannot " + request.method() + " " + request.path());
  }

  private Handler refusable(Handler handler) {
    return request -> {
      try {
        schedule.runDue();
        return handler.handle(request);
      } catch (Rejection rejection) {
        return error(rejection);
      }
    };
  }

  private SimulatedResponse error(Rejection rejection) {
    SimulatedResponse answer = SimulatedResponse.json(rejection.status(), answers.error(rejection));
    Duration wait = rejection.retryAfter();
    return wait == null
        ? answer
        : answer.withHeader("Retry-After", Long.toString(wait.plusMillis(999).toSeconds()));
  }
}
