package dev.connectorsdk.sophos.siem;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.tenant.Tenant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The tenants of a feed.
 *
 * @param single whether there is one by definition
 * @param list lists them; the argument receives those that cannot be called
 */
record FeedTenants(
    ApiBinding binding, boolean single, Function<Consumer<Tenant>, List<FeedTenant>> list) {

  EventFeed<SiemEvent> events(CheckpointStore store, UnaryOperator<FeedOptions.Builder> options) {
    FeedOptions checked = options.apply(FeedOptions.builder()).build();
    return new EventFeed<>(this, "events", Siem::eventPage, store, checked);
  }

  EventFeed<SiemAlert> alerts(CheckpointStore store, UnaryOperator<FeedOptions.Builder> options) {
    FeedOptions checked = options.apply(FeedOptions.builder()).build();
    Siem.rejectExcludedTypes(checked.excludeTypes());
    return new EventFeed<>(this, "alerts", Siem::alertPage, store, checked);
  }
}
