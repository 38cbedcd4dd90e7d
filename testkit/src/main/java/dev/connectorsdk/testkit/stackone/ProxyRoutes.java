package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /unified/proxy}: a call to the product behind a linked account. That the HTTP status
 * is the provider's own on success is unverified.
 */
final class ProxyRoutes {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
  private static final int MULTIPLE_CHOICES = 300;

  private final Project project;
  private final AccountGate gate;

  ProxyRoutes(Project project, AccountGate gate) {
    this.project = project;
    this.gate = gate;
  }

  void addTo(Routes routes) {
    routes.add("POST", "/unified/proxy", ApiKeyScope.UNIFIED_API, this::send);
  }

  private SimulatedResponse send(Request request) {
    Body body = Body.of(request);
    if (!METHODS.contains(body.text("method").orElse("get"))) {
      body.complain("method must be one of get, post, put, delete, patch");
    }
    body.text("url");
    body.text("path");
    body.map("headers");
    body.map("body");
    body.check();
    AccountGate.Entry entry = gate.enter(request);
    SetupFields credentials = entry.account().credentials().over(entry.profile().setupFields());
    ProxyHandler handler =
        project
            .catalogue()
            .get(entry.account().provider())
            .proxy()
            .orElseThrow(() -> Rejection.of(501, "Not Implemented"));
    return answer(handler, new ProxyCall(body, credentials));
  }

  private static SimulatedResponse answer(ProxyHandler handler, ProxyCall call) {
    try {
      SimulatedResponse provider = handler.answer(call);
      return isJson(provider) ? envelope(provider) : provider;
    } catch (ProviderException failure) {
      throw Rejection.of(502, "Bad Gateway").with("provider_errors", List.of(failure.toMap()));
    }
  }

  private static boolean isJson(SimulatedResponse provider) {
    return provider.headers().getOrDefault("Content-Type", "application/json").contains("json");
  }

  private static SimulatedResponse envelope(SimulatedResponse provider) {
    boolean success = provider.status() < MULTIPLE_CHOICES;
    if (success && provider.body().isEmpty()) {
      return SimulatedResponse.empty(204);
    }
    @Nullable Object data = provider.body().isEmpty() ? null : Json.read(provider.body());
    Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
    envelope.put("status", provider.status());
    envelope.put("headers", provider.headers());
    envelope.put("data", success ? data : null);
    envelope.put("provider_errors", success ? List.of() : List.of(error(provider, data)));
    return SimulatedResponse.json(success ? provider.status() : 200, envelope);
  }

  private static Map<String, @Nullable Object> error(
      SimulatedResponse provider, @Nullable Object data) {
    Map<String, @Nullable Object> error = new LinkedHashMap<>();
    error.put("status", provider.status());
    error.put("raw", data);
    error.put("headers", provider.headers());
    return error;
  }
}
