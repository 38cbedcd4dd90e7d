package dev.connectorsdk.testkit.stackone.internal.sophos;

import dev.connectorsdk.testkit.stackone.AccountFailure;
import dev.connectorsdk.testkit.stackone.internal.connector.ProviderHttp;
import dev.connectorsdk.testkit.stackone.internal.connector.ProviderResponse;
import java.util.Map;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Calls Sophos Central with a token, the right host and the account header. */
public final class SophosProvider {
  private final ProviderHttp http;
  private final SophosTokens tokens;
  private final HttpUrl global;

  /** The account of a credential. */
  public record Identity(String id, String level, String dataRegion) {
    boolean isTenant() {
      return level.equals("tenant");
    }

    /** Returns the name of the account header. */
    String header() {
      return switch (level) {
        case "partner" -> "X-Partner-ID";
        case "organization" -> "X-Organization-ID";
        default -> "X-Tenant-ID";
      };
    }
  }

  /** A tenant with its host. */
  public record Tenant(String id, String host) {}

  public SophosProvider(ProviderHttp http, SophosTokens tokens, HttpUrl global) {
    this.http = http;
    this.tokens = tokens;
    this.global = global;
  }

  public Map<?, ?> whoami(SophosCredential credential) {
    return send(credential, new Request.Builder().url(under(global, "/whoami/v1")));
  }

  public Identity identity(SophosCredential credential) {
    Map<?, ?> body = whoami(credential);
    Map<?, ?> hosts = body.get("apiHosts") instanceof Map<?, ?> map ? map : Map.of();
    return new Identity(text(body, "id"), text(body, "idType"), text(hosts, "dataRegion"));
  }

  /** Lists the tenants of a partner or an organization. */
  public Map<?, ?> tenants(
      SophosCredential credential, Identity identity, Map<String, String> query) {
    HttpUrl url = withQuery(tenantsUrl(identity), query);
    return send(
        credential, new Request.Builder().url(url).header(identity.header(), identity.id()));
  }

  /** Returns a tenant of a partner or an organization. */
  public Tenant tenant(SophosCredential credential, Identity identity, String tenantId) {
    HttpUrl url = tenantsUrl(identity).newBuilder().addPathSegment(tenantId).build();
    return tenant(
        send(credential, new Request.Builder().url(url).header(identity.header(), identity.id())));
  }

  public static Tenant tenant(Map<?, ?> item) {
    return new Tenant(text(item, "id"), text(item, "apiHost"));
  }

  /** Calls a tenant's API at its own host. */
  public Map<?, ?> call(
      SophosCredential credential,
      Tenant tenant,
      String path,
      Map<String, String> query,
      Function<Request.Builder, Request.Builder> method) {
    HttpUrl url = withQuery(under(HttpUrl.get(tenant.host()), path), query);
    return send(
        credential,
        method.apply(new Request.Builder().url(url).header("X-Tenant-ID", tenant.id())));
  }

  private Map<?, ?> send(SophosCredential credential, Request.Builder request) {
    ProviderResponse first = attempt(credential, request);
    if (first.status() != 401) {
      return first.orThrow();
    }
    tokens.forget(credential);
    ProviderResponse second = attempt(credential, request);
    if (second.status() == 401) {
      throw second.failure().accountFailure(AccountFailure.AUTHENTICATION_FAILED);
    }
    return second.orThrow();
  }

  private ProviderResponse attempt(SophosCredential credential, Request.Builder request) {
    String bearer = "Bearer " + tokens.token(credential).reveal();
    return http.send(request.header("Authorization", bearer).build());
  }

  private HttpUrl tenantsUrl(Identity identity) {
    return under(global, "/" + identity.level() + "/v1/tenants");
  }

  private static HttpUrl under(HttpUrl base, String path) {
    return base.newBuilder().encodedPath(path).build();
  }

  private static HttpUrl withQuery(HttpUrl url, Map<String, String> query) {
    HttpUrl.Builder builder = url.newBuilder();
    query.forEach(builder::addQueryParameter);
    return builder.build();
  }

  private static String text(Map<?, ?> map, String name) {
    Object value = map.get(name);
    return value == null ? "" : String.valueOf(value);
  }
}
