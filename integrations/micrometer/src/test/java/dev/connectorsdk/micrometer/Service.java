package dev.connectorsdk.micrometer;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Simulators of both services in fake time, and clients that send to them. */
final class Service implements AutoCloseable {
  static final String ALERT = "/common/v1/alerts/{alertId}";

  final VirtualClock clock = VirtualClock.at(Instant.parse("2026-03-01T12:00:00Z"));
  final SophosCentralSimulator sophos = SophosCentralSimulator.builder().clock(clock).start();
  final StackOneSimulator stackOne = StackOneSimulator.builder().clock(clock).start();
  private final List<Runnable> closes = new ArrayList<>();

  SophosClient sophos(UnaryOperator<ClientOptions.Builder> options) {
    return sophos(sophos.tenantCredential(), options);
  }

  SophosClient sophos(
      SimulatedCredential credential, UnaryOperator<ClientOptions.Builder> options) {
    return sophos(ClientCredentials.of(credential.clientId(), credential.revealSecret()), options);
  }

  SophosClient sophos(ClientCredentials credentials, UnaryOperator<ClientOptions.Builder> options) {
    SophosClient client =
        SophosClient.builder()
            .credentials(credentials)
            .allowHosts("127.0.0.1")
            .identityUrl(sophos.identityUrl())
            .apiUrl(sophos.globalUrl())
            .options(o -> options.apply(o.timing(timing())))
            .build();
    closes.add(client::close);
    return client;
  }

  StackOneClient stackOne(UnaryOperator<ClientOptions.Builder> options) {
    StackOneClient client =
        StackOneClient.builder()
            .apiKey(ApiKey.of(stackOne.apiKey().reveal()))
            .allowHosts("127.0.0.1")
            .apiUrl(stackOne.apiUrl())
            .options(o -> options.apply(o.timing(timing())))
            .build();
    closes.add(client::close);
    return client;
  }

  /** The id of an alert of the tenant. */
  String alertId() {
    return alertIds().get(0);
  }

  List<String> alertIds() {
    return sophos.tenant().alerts().all().stream()
        .map(alert -> String.valueOf(alert.get("id")))
        .toList();
  }

  private Timing timing() {
    return new Timing(clock, this::sleep, () -> 0.5);
  }

  private void sleep(Duration pause) {
    clock.advance(pause);
  }

  @Override
  public void close() {
    closes.forEach(Runnable::run);
    stackOne.close();
    sophos.close();
  }
}
