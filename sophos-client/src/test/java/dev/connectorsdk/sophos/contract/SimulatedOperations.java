package dev.connectorsdk.sophos.contract;

import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Which operations a simulator has a route for. It is called without a token, so that nothing
 * happens, and its record of the call has the route.
 */
final class SimulatedOperations {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final SophosCentralSimulator simulator;

  SimulatedOperations(SophosCentralSimulator simulator) {
    this.simulator = simulator;
  }

  /** Whether there is a route for just this operation, and not only one that fits its path. */
  boolean has(String method, String path, boolean global) {
    URI host = global ? simulator.globalUrl() : simulator.regionUrl("eu01");
    send(
        HttpRequest.newBuilder(URI.create(host + open(path)))
            .method(method, BodyPublishers.noBody())
            .build());
    List<RecordedCall> calls = simulator.traffic().calls();
    RecordedCall call = calls.get(calls.size() - 1);
    return call.expected() && open(call.route()).equals(open(path));
  }

  private static void send(HttpRequest request) {
    try {
      CLIENT.send(request, BodyHandlers.discarding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The names of placeholders do not matter. */
  private static String open(String path) {
    return path.replaceAll("\\{[^}]*}", "x");
  }
}
