package dev.connectorsdk.sophos.siem;

import dev.connectorsdk.sophos.tenant.Tenant;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Publishes what happens in a feed. An exception of a listener is logged once and ignored. */
final class FeedEvents implements FeedListener {
  private static final Logger LOG = System.getLogger("dev.connectorsdk.events");

  private final List<FeedListener> listeners;
  private final AtomicBoolean failed = new AtomicBoolean();

  FeedEvents(List<FeedListener> listeners) {
    this.listeners = listeners;
  }

  @Override
  public void polled(Poll poll) {
    publish(listener -> listener.polled(poll));
  }

  @Override
  public void gap(Gap gap) {
    publish(listener -> listener.gap(gap));
  }

  @Override
  public void tenantFailed(String tenantId, RuntimeException failure, Duration retryIn) {
    publish(listener -> listener.tenantFailed(tenantId, failure, retryIn));
  }

  @Override
  public void tenantSkipped(Tenant tenant) {
    publish(listener -> listener.tenantSkipped(tenant));
  }

  @Override
  public void paused(Duration pause) {
    publish(listener -> listener.paused(pause));
  }

  private void publish(Consumer<FeedListener> event) {
    for (FeedListener listener : listeners) {
      try {
        event.accept(listener);
      } catch (RuntimeException e) {
        if (!failed.getAndSet(true)) {
          LOG.log(
              Level.WARNING,
              "A FeedListener failed; the feed continues, and further failures are not logged",
              e);
        }
      }
    }
  }
}
