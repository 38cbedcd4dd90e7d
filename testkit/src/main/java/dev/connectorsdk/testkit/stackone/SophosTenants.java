package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.stackone.SophosProvider.Identity;
import dev.connectorsdk.testkit.stackone.SophosProvider.Tenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which tenant an action is for, whatever the level of the credential. */
final class SophosTenants {
  private final SophosProvider sophos;

  SophosTenants(SophosProvider sophos) {
    this.sophos = sophos;
  }

  static String itemId(ActionCall call) {
    return call.path("id")
        .filter(id -> !id.isBlank())
        .orElseThrow(() -> Rejection.invalid("path.id should not be empty"));
  }

  /** The credential's own tenant, the one named in the arguments, or the first with a host. */
  Tenant of(ActionCall call) {
    Identity identity = sophos.identity(call.credentials());
    if (identity.isTenant()) {
      return new Tenant(identity.id(), identity.dataRegion());
    }
    Optional<String> named = call.path("tenant_id").or(() -> call.query("tenant_id"));
    Tenant tenant =
        named
            .map(id -> sophos.tenant(call.credentials(), identity, id))
            .orElseGet(() -> first(call, identity));
    if (tenant.host().isEmpty()) {
      throw Rejection.invalid("the Sophos tenant has no API host yet");
    }
    return tenant;
  }

  private Tenant first(ActionCall call, Identity identity) {
    return items(sophos.tenants(call.credentials(), identity, Map.of())).stream()
        .filter(Map.class::isInstance)
        .map(item -> SophosProvider.tenant((Map<?, ?>) item))
        .filter(tenant -> !tenant.host().isEmpty())
        .findFirst()
        .orElseThrow(() -> Rejection.invalid("the Sophos credential reaches no tenant"));
  }

  /** The action that lists tenants: pages by number become pages by cursor. */
  ActionResponse list(ActionCall call) {
    Identity identity = sophos.identity(call.credentials());
    if (identity.isTenant()) {
      throw Rejection.invalid("a Sophos credential of a tenant has no tenants to list");
    }
    Map<String, String> query = new LinkedHashMap<>();
    query.put("pageTotal", "true");
    call.query("next").ifPresent(page -> query.put("page", page));
    call.query("page_size").ifPresent(size -> query.put("pageSize", size));
    Map<?, ?> page = sophos.tenants(call.credentials(), identity, query);
    return new ActionResponse(items(page), nextPage(page));
  }

  private static List<?> items(Map<?, ?> page) {
    return page.get("items") instanceof List<?> items ? items : List.of();
  }

  private static @Nullable String nextPage(Map<?, ?> page) {
    if (page.get("pages") instanceof Map<?, ?> pages
        && pages.get("current") instanceof Number current
        && pages.get("total") instanceof Number total
        && current.longValue() < total.longValue()) {
      return Long.toString(current.longValue() + 1);
    }
    return null;
  }
}
