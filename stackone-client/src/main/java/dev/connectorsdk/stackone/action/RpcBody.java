package dev.connectorsdk.stackone.action;

import java.util.Map;
import java.util.Optional;

/** The part of an {@link ActionCall} that is sent as the body. */
record RpcBody(
    String action,
    Map<String, Object> path,
    Map<String, Object> query,
    Map<String, Object> headers,
    Map<String, Object> body,
    Optional<DefenderConfig> defenderConfig) {

  static RpcBody of(ActionCall call) {
    return new RpcBody(
        call.action(), call.path(), call.query(), call.headers(), call.body(), call.defender());
  }
}
