package dev.connectorsdk.examples.metrics;

import dev.connectorsdk.core.event.CallFinished;
import dev.connectorsdk.core.event.CallRetried;
import dev.connectorsdk.core.event.CallThrottled;
import dev.connectorsdk.core.event.CheckpointSaved;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.core.event.CredentialExpiring;
import dev.connectorsdk.core.event.TokenFailed;
import dev.connectorsdk.core.event.TokenRefreshed;
import dev.connectorsdk.core.event.TokenRefused;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;

/** Records the events of clients in meters, with tags of low cardinality. */
public final class MetricsListener implements ClientListener {
  private static final String NONE = "none";

  private final MeterRegistry registry;

  /** Creates a listener that records in this registry. */
  public MetricsListener(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void callRetried(CallRetried event) {
    registry
        .counter(
            "connector.retries",
            "client",
            event.client(),
            "operation",
            event.operation(),
            "outcome",
            event.outcome())
        .increment();
  }

  @Override
  public void callThrottled(CallThrottled event) {
    String reason = event.reason().name().toLowerCase(Locale.ROOT);
    registry
        .timer("connector.waits", "client", event.client(), "reason", reason)
        .record(event.pause());
  }

  @Override
  public void tokenRefreshed(TokenRefreshed event) {
    token(event.client(), "refreshed", event.took());
  }

  @Override
  public void tokenRefused(TokenRefused event) {
    token(event.client(), "refused", event.took());
  }

  @Override
  public void tokenFailed(TokenFailed event) {
    token(event.client(), "failed", event.took());
  }

  @Override
  public void credentialExpiring(CredentialExpiring event) {
    registry.counter("connector.credentials.expiring").increment();
  }

  @Override
  public void checkpointSaved(CheckpointSaved event) {
    registry
        .counter("connector.checkpoints", "plan", event.plan(), "step", event.step())
        .increment();
  }

  private void token(String client, String outcome, Duration took) {
    registry.timer("connector.tokens", "client", client, "outcome", outcome).record(took);
  }

  // snippet metrics
  @Override
  public void callFinished(CallFinished event) {
    String status = event.status().isPresent() ? "" + event.status().getAsInt() : NONE;
    registry
        .timer(
            "connector.calls",
            "client",
            event.client(),
            "operation",
            event.operation(),
            "status",
            status,
            "failure",
            event.failure().orElse(NONE))
        .record(event.took());
  }
  // end
}
