package dev.connectorsdk.sophos.siem;

import java.util.List;
import java.util.function.Consumer;

/**
 * New items of one tenant. They are delivered again, after a restart too, until the batch is
 * acknowledged.
 *
 * @param <T> events or alerts
 */
public final class EventBatch<T extends SiemItem> {
  private final String tenantId;
  private final List<T> items;
  private final Consumer<EventBatch<T>> acknowledgement;
  private boolean acknowledged;

  EventBatch(String tenantId, List<T> items, Consumer<EventBatch<T>> acknowledgement) {
    this.tenantId = tenantId;
    this.items = List.copyOf(items);
    this.acknowledgement = acknowledgement;
  }

  /** The id of the tenant. */
  public String tenantId() {
    return tenantId;
  }

  /** The items, in the order of the service; at least one. */
  public List<T> items() {
    return items;
  }

  /**
   * Saves the position after this batch. Call it when the items are stored where they cannot be
   * lost; a second call does nothing.
   *
   * @throws IllegalStateException if the feed has read on in the meantime
   * @throws java.io.UncheckedIOException if the checkpoint cannot be saved; the batch is delivered
   *     again
   */
  public void acknowledge() {
    if (!acknowledged) {
      acknowledgement.accept(this);
      acknowledged = true;
    }
  }

  @Override
  public String toString() {
    return "EventBatch[tenantId=" + tenantId + ", items=" + items.size() + "]";
  }
}
