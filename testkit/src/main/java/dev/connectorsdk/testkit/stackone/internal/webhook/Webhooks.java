package dev.connectorsdk.testkit.stackone.internal.webhook;

import dev.connectorsdk.testkit.http.MaskedSecret;
import dev.connectorsdk.testkit.stackone.SimulatedWebhookEvent;
import dev.connectorsdk.testkit.stackone.SimulatedWebhooks;
import dev.connectorsdk.testkit.stackone.WebhookDelivery;
import dev.connectorsdk.testkit.stackone.internal.account.Account;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Sends events in order on one thread and records the deliveries. */
public final class Webhooks implements SimulatedWebhooks {
  private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]");
  private static final String LOOPBACK_ADDRESS = "127(\\.\\d{1,3}){3}";

  private record Target(URI uri, MaskedSecret key) {}

  private record Attempt(Target target, SignedEvent event, WebhookDelivery delivery) {}

  private final Clock clock;
  private final WebhookSender postman = new WebhookSender();
  private final Set<String> allowed = ConcurrentHashMap.newKeySet();
  private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
  private final ExecutorService sender = Executors.newSingleThreadExecutor(Webhooks::daemon);
  private volatile @Nullable Target target;

  public Webhooks(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void sendTo(URI uri, String signingKey) {
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    if (!Set.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
      throw new IllegalArgumentException("A webhook goes to an http or https address.");
    }
    if (!LOOPBACK.contains(host) && !host.matches(LOOPBACK_ADDRESS) && !allowed.contains(host)) {
      throw new IllegalArgumentException(
          "The simulator sends to this machine alone: allow the host " + host + " first.");
    }
    target = new Target(uri, new MaskedSecret(signingKey));
  }

  @Override
  public void allowHost(String host) {
    allowed.add(host.toLowerCase(Locale.ROOT));
  }

  @Override
  public void stop() {
    target = null;
  }

  @Override
  public WebhookDelivery send(SimulatedWebhookEvent event) {
    Target current = target;
    if (current == null) {
      throw new IllegalStateException("Register an address with sendTo first.");
    }
    SignedEvent signed = ((WebhookEvent) event).sign(current.key(), clock);
    return CompletableFuture.supplyAsync(() -> deliver(current, signed), sender).join();
  }

  @Override
  public WebhookDelivery resend(WebhookDelivery earlier) {
    Attempt attempt =
        attempts.stream()
            .filter(one -> one.delivery().equals(earlier))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No delivery of this simulator."));
    return CompletableFuture.supplyAsync(() -> deliver(attempt.target(), attempt.event()), sender)
        .join();
  }

  @Override
  public List<WebhookDelivery> resendFailed() {
    Map<String, WebhookDelivery> last = new LinkedHashMap<>();
    deliveries().forEach(delivery -> last.put(delivery.body(), delivery));
    return last.values().stream()
        .filter(delivery -> !delivery.accepted())
        .map(this::resend)
        .toList();
  }

  @Override
  public List<WebhookDelivery> deliveries() {
    CompletableFuture.runAsync(() -> {}, sender).join();
    return attempts.stream().map(Attempt::delivery).toList();
  }

  /** Sends an account event without waiting. */
  public void fire(String type, Account account) {
    Target current = target;
    if (current == null) {
      return;
    }
    SignedEvent signed = WebhookEvent.of(type, account).sign(current.key(), clock);
    try {
      sender.execute(() -> deliver(current, signed));
    } catch (RejectedExecutionException closed) {
      // accounts may change while the simulator is closed
    }
  }

  private WebhookDelivery deliver(Target to, SignedEvent event) {
    int status = postman.post(to.uri(), event);
    WebhookDelivery delivery =
        new WebhookDelivery(event.type(), to.uri(), event.body(), status, clock.instant());
    attempts.add(new Attempt(to, event, delivery));
    return delivery;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "simulated-webhooks");
    thread.setDaemon(true);
    return thread;
  }

  public void close() {
    sender.shutdownNow();
    postman.close();
  }
}
