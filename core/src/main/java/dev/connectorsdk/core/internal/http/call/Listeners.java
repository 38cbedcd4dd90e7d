package dev.connectorsdk.core.internal.http.call;

import dev.connectorsdk.core.event.ClientListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The listeners of a client. An exception that a listener throws is logged once and ignored. */
public final class Listeners {
  private static final Logger LOG = System.getLogger("dev.connectorsdk.events");

  private final String client;
  private final List<Guarded> listeners;

  /**
   * Wraps the listeners of a client.
   *
   * @param client the name of the client class, for events
   */
  public Listeners(String client, List<ClientListener> listeners) {
    this.client = client;
    List<Guarded> guarded = new ArrayList<>(listeners.size());
    for (ClientListener listener : listeners) {
      guarded.add(new Guarded(listener));
    }
    this.listeners = guarded;
  }

  public static Listeners none() {
    return new Listeners("", List.of());
  }

  /** The name of the client class. */
  public String client() {
    return client;
  }

  /** Whether there is no listener, so that no event has to be created. */
  public boolean isEmpty() {
    return listeners.isEmpty();
  }

  /** Publishes an event to each listener. */
  public void publish(Consumer<ClientListener> event) {
    listeners.forEach(listener -> listener.accept(event));
  }

  private record Guarded(ClientListener listener, AtomicBoolean failed) {

    Guarded(ClientListener listener) {
      this(listener, new AtomicBoolean());
    }

    void accept(Consumer<ClientListener> event) {
      try {
        event.accept(listener);
      } catch (Throwable e) {
        if (!failed.getAndSet(true)) {
          LOG.log(
              Level.WARNING,
              "The listener "
                  + listener.getClass().getName()
                  + " failed; calls continue, and further failures of it are not logged",
              e);
        }
      }
    }
  }
}
