package dev.connectorsdk.sophos.siem;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.tenant.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Feeds over all tenants of a partner or an organization. */
public final class SiemFeeds {
  private final ApiBinding binding;
  private final Function<Consumer<Tenant>, Paged<Tenant>> tenants;
  private final Function<Tenant, Siem> scopes;

  SiemFeeds(
      ApiBinding binding,
      Function<Consumer<Tenant>, Paged<Tenant>> tenants,
      Function<Tenant, Siem> scopes) {
    this.binding = binding;
    this.tenants = tenants;
    this.scopes = scopes;
  }

  /** Returns a feed of the events of all tenants, with default options. */
  public EventFeed<SiemEvent> eventFeed(CheckpointStore store) {
    return eventFeed(store, UnaryOperator.identity());
  }

  /**
   * Returns a feed of the events of all tenants, which share the rate limits of the client. Sends
   * nothing.
   *
   * @throws IllegalArgumentException if an option is invalid
   */
  public EventFeed<SiemEvent> eventFeed(
      CheckpointStore store, UnaryOperator<FeedOptions.Builder> options) {
    return all().events(store, options);
  }

  /** Returns a feed of the alerts of all tenants, with default options. */
  public EventFeed<SiemAlert> alertFeed(CheckpointStore store) {
    return alertFeed(store, UnaryOperator.identity());
  }

  /**
   * Returns a feed of the alerts of all tenants, which share the rate limits of the client. Sends
   * nothing.
   *
   * @throws IllegalArgumentException if an option is invalid, or types are excluded
   */
  public EventFeed<SiemAlert> alertFeed(
      CheckpointStore store, UnaryOperator<FeedOptions.Builder> options) {
    return all().alerts(store, options);
  }

  private FeedTenants all() {
    return new FeedTenants(binding, false, this::list);
  }

  private List<FeedTenant> list(Consumer<Tenant> skipped) {
    List<FeedTenant> found = new ArrayList<>();
    for (Tenant tenant : tenants.apply(skipped)) {
      found.add(new FeedTenant(tenant.id(), () -> scopes.apply(tenant)));
    }
    return found;
  }
}
