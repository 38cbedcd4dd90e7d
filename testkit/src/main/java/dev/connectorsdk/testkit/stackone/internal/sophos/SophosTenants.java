package dev.connectorsdk.testkit.stackone.internal.sophos;

import dev.connectorsdk.testkit.stackone.ActionCall;
import dev.connectorsdk.testkit.stackone.ActionResponse;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.sophos.SophosProvider.Identity;
import dev.connectorsdk.testkit.stackone.internal.sophos.SophosProvider.Tenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the tenant of an action for a credential of any level. */
public final class SophosTenants {
  private final SophosProvider sophos;

  public SophosTenants(SophosProvider sophos) {
    this.sophos = sophos;
  }

  public static String itemId(ActionCall call) {
    return call.path("id")
        .filter(id -> !id.isBlank())
        .orElseThrow(() -> ApiErrorException.invalid("path.id should not be empty"));
  }

  /** Returns the credential's own tenant, the one in the arguments, or the first with a host. */
  public Tenant of(ActionCall call) {
    Identity identity = sophos.identity(SophosCredential.of(call));
    if (identity.isTenant()) {
      return new Tenant(identity.id(), identity.dataRegion());
    }
    Optional<String> named = call.path("tenant_id").or(() -> call.query("tenant_id"));
    Tenant tenant =
        named
            .map(id -> sophos.tenant(SophosCredential.of(call), identity, id))
            .orElseGet(() -> first(call, identity));
    if (tenant.host().isEmpty()) {
      throw ApiErrorException.invalid("the Sophos tenant has no API host yet");
    }
    return tenant;
  }

  private Tenant first(ActionCall call, Identity identity) {
    return items(sophos.tenants(SophosCredential.of(call), identity, Map.of())).stream()
        .filter(Map.class::isInstance)
        .map(item -> SophosProvider.tenant((Map<?, ?>) item))
        .filter(tenant -> !tenant.host().isEmpty())
        .findFirst()
        .orElseThrow(() -> ApiErrorException.invalid("the Sophos credential reaches no tenant"));
  }

  /** Lists tenants, with numbered pages as cursors. */
  public ActionResponse list(ActionCall call) {
    Identity identity = sophos.identity(SophosCredential.of(call));
    if (identity.isTenant()) {
      throw ApiErrorException.invalid("a Sophos credential of a tenant has no tenants to list");
    }
    Map<String, String> query = new LinkedHashMap<>();
    query.put("pageTotal", "true");
    call.query("next").ifPresent(page -> query.put("page", page));
    call.query("page_size").ifPresent(size -> query.put("pageSize", size));
    Map<?, ?> page = sophos.tenants(SophosCredential.of(call), identity, query);
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
