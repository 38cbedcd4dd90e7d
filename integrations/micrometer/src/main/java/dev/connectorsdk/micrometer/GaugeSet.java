package dev.connectorsdk.micrometer;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The gauges of one source in each registry that it is bound to. */
final class GaugeSet {
  private final String name;
  private final Tags tags;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Bound> bound = new ArrayList<>();

  private record Bound(MeterRegistry registry, List<Meter> meters) {}

  /**
   * No gauges yet.
   *
   * @param name the name of the first gauge
   * @param tags the tags of all, which no other source in a registry has
   */
  GaugeSet(String name, Tags tags) {
    this.name = name;
    this.tags = tags;
  }

  /** The tags of all gauges. */
  Tags tags() {
    return tags;
  }

  /**
   * Registers the gauges, unless they are in this registry already.
   *
   * @throws IllegalStateException if another source has these names and tags
   */
  void bindTo(MeterRegistry registry, Function<MeterRegistry, List<Meter>> gauges) {
    lock.lock();
    try {
      if (bound.stream().anyMatch(one -> one.registry() == registry)) {
        return;
      }
      if (registry.find(name).tags(tags).meter() != null) {
        throw new IllegalStateException(
            "The registry has a gauge "
                + name
                + " with "
                + tags.stream()
                    .map(tag -> tag.getKey() + '=' + tag.getValue())
                    .collect(Collectors.joining(", "))
                + " already: use another name for each source, and close the one that it"
                + " replaces.");
      }
      bound.add(new Bound(registry, gauges.apply(registry)));
    } finally {
      lock.unlock();
    }
  }

  /** Removes the gauges from all registries. */
  void remove() {
    lock.lock();
    try {
      bound.forEach(one -> one.meters().forEach(one.registry()::remove));
      bound.clear();
    } finally {
      lock.unlock();
    }
  }
}
