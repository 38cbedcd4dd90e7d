package dev.connectorsdk.stackone.promise;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.stackone.ActionResponse;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.SimulatedAction;
import dev.connectorsdk.testkit.stackone.SimulatedConnector;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A simulated project with one action, and a client for it. */
final class Acme implements AutoCloseable {
  static final String ACTION = "acme_do";
  static final String RPC = "/actions/rpc";

  final AtomicInteger deeds = new AtomicInteger();
  final StackOneSimulator service =
      StackOneSimulator.builder()
          .connector(
              SimulatedConnector.of("acme", "Acme", "iam")
                  .with(
                      SimulatedAction.of(
                          ACTION,
                          "Do",
                          call -> ActionResponse.of(Map.of("number", deeds.incrementAndGet())))))
          .start();
  final StackOneClient client;
  private final String profile =
      service.dashboard().createProfile(ProfileForm.of("acme", "Acme").actions(ACTION));

  Acme(UnaryOperator<ClientOptions.Builder> options) {
    client =
        StackOneClient.builder()
            .apiKey(ApiKey.of(service.apiKey().reveal()))
            .apiUrl(service.apiUrl())
            .allowHosts("127.0.0.1")
            .options(options)
            .build();
  }

  /** Links another account, and returns its id. */
  String link(String customer) {
    URI link =
        URI.create(
            client
                .connectSessions()
                .create(
                    session ->
                        session
                            .originOwnerId(customer)
                            .originOwnerName(customer)
                            .provider("acme")
                            .connectorProfileId(profile))
                .authLinkUrl()
                .reveal());
    service.customer().open(link);
    return service.accounts().get(service.accounts().size() - 1).id();
  }

  List<RecordedCall> actions() {
    return service.traffic().calls("POST", RPC);
  }

  @Override
  public void close() {
    client.close();
    service.close();
  }
}
