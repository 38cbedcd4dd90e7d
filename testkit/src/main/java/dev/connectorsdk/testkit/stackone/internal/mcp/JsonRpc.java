package dev.connectorsdk.testkit.stackone.internal.mcp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Responses of JSON-RPC 2.0. */
public final class JsonRpc {
  static final int INVALID_REQUEST = -32600;
  static final int METHOD_NOT_FOUND = -32601;
  static final int INVALID_PARAMS = -32602;

  private JsonRpc() {}

  public static Map<String, @Nullable Object> result(@Nullable Object id, Object result) {
    return response(id, "result", result);
  }

  public static Map<String, @Nullable Object> error(@Nullable Object id, int code, String message) {
    return response(id, "error", Map.of("code", code, "message", message));
  }

  private static Map<String, @Nullable Object> response(
      @Nullable Object id, String name, Object value) {
    Map<String, @Nullable Object> message = new LinkedHashMap<>();
    message.put("jsonrpc", "2.0");
    message.put("id", id);
    message.put(name, value);
    return message;
  }
}
