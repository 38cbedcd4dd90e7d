package dev.connectorsdk.testkit.http;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Receives every call that any simulator of this JVM records: for checks over a whole test suite.
 * Implementations are found by {@link ServiceLoader}; each simulator has its own instance.
 */
public interface TrafficListener {

  /** Called on the server's thread, before the response is sent. */
  void called(RecordedCall call);

  /** The registered listeners. */
  static List<TrafficListener> installed() {
    return ServiceLoader.load(TrafficListener.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
