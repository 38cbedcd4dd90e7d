package dev.connectorsdk.testkit.contract;

import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.http.TrafficListener;

/** Records what a client sends to any simulator; registered as a service. */
public final class ServerRecorder implements TrafficListener {
  private static final String CLIENT = "connector-sdk/";
  private static final String TOKEN = "/oauth2/token";

  /** For the service loader. */
  public ServerRecorder() {}

  @Override
  public void called(RecordedCall call) {
    boolean ours = call.header("User-Agent").filter(name -> name.startsWith(CLIENT)).isPresent();
    if (ours && !call.path().endsWith(TOKEN)) {
      SentRequests.add(
          new SentRequest(
              call.method(),
              call.expected() ? call.route() : call.path(),
              call.server(),
              "",
              call.query().keySet(),
              call.headers().keySet(),
              SentRequests.properties(call.body())));
    }
  }
}
