package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.event.ClientListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** All who are told what a client does. What one of them throws is logged once and harms nobody. */
public final class Listeners {
  private static final Logger LOG = System.getLogger("dev.connectorsdk.events");

  private final String client;
  private final List<Listener> all;

  /** Those who listen to a client of this name. */
  public Listeners(String client, List<ClientListener> listeners) {
    this.client = client;
    List<Listener> heard = new ArrayList<>(listeners.size());
    for (ClientListener listener : listeners) {
      heard.add(new Listener(listener));
    }
    this.all = heard;
  }

  static Listeners none() {
    return new Listeners("", List.of());
  }

  /** The name of the client class. */
  public String client() {
    return client;
  }

  /** Whether anybody listens: if not, no event has to be made. */
  public boolean any() {
    return !all.isEmpty();
  }

  /** Tells each of them. */
  public void tell(Consumer<ClientListener> event) {
    all.forEach(listener -> listener.hear(event));
  }

  private record Listener(ClientListener listener, AtomicBoolean failed) {

    Listener(ClientListener listener) {
      this(listener, new AtomicBoolean());
    }

    void hear(Consumer<ClientListener> event) {
      try {
        event.accept(listener);
      } catch (Throwable e) {
        if (!failed.getAndSet(true)) {
          LOG.log(
              Level.WARNING,
              "The listener "
                  + listener.getClass().getName()
                  + " failed; calls go on, and further failures of it are not logged",
              e);
        }
      }
    }
  }
}
