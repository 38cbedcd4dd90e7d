package dev.connectorsdk.testkit.stackone.internal.connector;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.ProviderException;
import dev.connectorsdk.testkit.stackone.ProxyCall;
import dev.connectorsdk.testkit.stackone.ProxyHandler;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.account.AccountAccess;
import dev.connectorsdk.testkit.stackone.internal.data.SetupFields;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /unified/proxy}: a call to the product behind a linked account. That the HTTP status
 * is the provider's own on success is unverified.
 */
public final class ProxyRoutes {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
  private static final int MULTIPLE_CHOICES = 300;

  private final Project project;
  private final AccountAccess access;

  public ProxyRoutes(Project project, AccountAccess access) {
    this.project = project;
    this.access = access;
  }

  public void addTo(ApiRoutes routes) {
    routes.add("POST", "/unified/proxy", ApiKeyScope.UNIFIED_API, this::send);
  }

  private SimulatedResponse send(Request request) {
    JsonBody body = JsonBody.of(request);
    if (!METHODS.contains(body.text("method").orElse("get"))) {
      body.addError("method must be one of get, post, put, delete, patch");
    }
    body.text("url");
    body.text("path");
    body.map("headers");
    body.map("body");
    body.check();
    AccountAccess.Entry entry = access.enter(request);
    SetupFields credentials = entry.account().credentials().over(entry.profile().setupFields());
    ProxyHandler handler =
        project
            .catalog()
            .get(entry.account().provider())
            .proxy()
            .orElseThrow(() -> ApiErrorException.of(501, "Not Implemented"));
    return response(handler, new ProxyArguments(body, credentials));
  }

  private static SimulatedResponse response(ProxyHandler handler, ProxyCall call) {
    try {
      SimulatedResponse provider = handler.response(call);
      return isJson(provider) ? envelope(provider) : provider;
    } catch (ProviderException failure) {
      throw ApiErrorException.of(502, "Bad Gateway")
          .with(ProviderErrors.PROPERTY, ProviderErrors.of(failure));
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
