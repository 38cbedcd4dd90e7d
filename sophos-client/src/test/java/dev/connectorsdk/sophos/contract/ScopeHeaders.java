package dev.connectorsdk.sophos.contract;

import dev.connectorsdk.sophos.OrganizationScope;
import dev.connectorsdk.sophos.PartnerScope;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which scopes offer a resource, by the header that selects the account of the scope. */
final class ScopeHeaders {
  private static final String ROOT = SophosClient.class.getPackageName() + ".";

  private final Map<Class<?>, Set<String>> headers = new HashMap<>();

  private ScopeHeaders() {}

  static ScopeHeaders ofScopes() {
    ScopeHeaders scopes = new ScopeHeaders();
    scopes.headers.put(SophosClient.class, Set.of(""));
    scopes.walk(TenantScope.class, "X-Tenant-ID");
    scopes.walk(PartnerScope.class, "X-Partner-ID");
    scopes.walk(OrganizationScope.class, "X-Organization-ID");
    return scopes;
  }

  /** The headers with which a resource is called. */
  Set<String> headers(Class<?> resource) {
    return headers.getOrDefault(resource, Set.of());
  }

  /** Resources are what accessors return that are neither models nor scopes. */
  private void walk(Class<?> type, String header) {
    for (Method accessor : type.getDeclaredMethods()) {
      Class<?> resource = accessor.getReturnType();
      if (Modifier.isPublic(accessor.getModifiers()) && isResource(resource)) {
        Set<String> found = headers.computeIfAbsent(resource, key -> new TreeSet<>());
        if (found.add(header)) {
          walk(resource, header);
        }
      }
    }
  }

  static boolean isResource(Class<?> type) {
    return type.getName().startsWith(ROOT)
        && !type.getPackageName().equals(SophosClient.class.getPackageName())
        && Modifier.isFinal(type.getModifiers())
        && !type.isRecord();
  }
}
