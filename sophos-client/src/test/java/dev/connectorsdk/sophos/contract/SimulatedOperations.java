package dev.connectorsdk.sophos.contract;

import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Which operations a simulator has a route for. It is called without a token, so that nothing
 * happens, and its record of the call has the route.
 */
final class SimulatedOperations {
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "DELETE");

  private final OkHttpClient client = new OkHttpClient();
  private final SophosCentralSimulator simulator;

  SimulatedOperations(SophosCentralSimulator simulator) {
    this.simulator = simulator;
  }

  /** Whether there is a route for just this operation, and not only one that fits its path. */
  boolean has(String method, String path, boolean global) {
    URI host = global ? simulator.globalUrl() : simulator.regionUrl("eu01");
    @Nullable RequestBody body =
        WITHOUT_BODY.contains(method) ? null : RequestBody.create(new byte[0]);
    send(new Request.Builder().url(host + open(path)).method(method, body).build());
    List<RecordedCall> calls = simulator.traffic().calls();
    RecordedCall call = calls.get(calls.size() - 1);
    return call.expected() && open(call.route()).equals(open(path));
  }

  private void send(Request request) {
    try (Response response = client.newCall(request).execute()) {
      response.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of placeholders do not matter. */
  private static String open(String path) {
    return path.replaceAll("\\{[^}]*}", "x");
  }
}
