package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.MaskedSecret;
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

/**
 * The webhook page of the simulated project: events of accounts are sent, signed, to the address
 * that was registered, in their order and on a thread of their own.
 *
 * <p>{@code account.created}, {@code account.updated} and {@code account.deleted} are sent by
 * themselves. A delivery that fails is not tried again by itself, since no rule for that is
 * published: {@link #resendFailed()} does it.
 */
public final class SimulatedWebhooks {
  private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]");
  private static final String LOOPBACK_ADDRESS = "127(\\.\\d{1,3}){3}";

  private record Target(URI uri, MaskedSecret key) {}

  private record Attempt(Target target, SignedEvent event, WebhookDelivery delivery) {}

  private final Clock clock;
  private final WebhookSender postman = new WebhookSender();
  private final Set<String> allowed = ConcurrentHashMap.newKeySet();
  private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
  private final ExecutorService sender =
      Executors.newSingleThreadExecutor(SimulatedWebhooks::daemon);
  private volatile @Nullable Target target;

  SimulatedWebhooks(Clock clock) {
    this.clock = clock;
  }

  /**
   * Sends events to this address from now on, in place of another one, signed with this secret. To
   * rotate the secret, register the address again.
   *
   * @throws IllegalArgumentException if the address is not http or https, or neither on this
   *     machine nor allowed
   */
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

  /** Lets events be sent to this host too, which is not this machine. */
  public void allowHost(String host) {
    allowed.add(host.toLowerCase(Locale.ROOT));
  }

  /** Sends no more events. */
  public void stop() {
    target = null;
  }

  /**
   * Sends an event and waits for the answer.
   *
   * @throws IllegalStateException if no address is registered
   */
  public WebhookDelivery send(SimulatedWebhookEvent event) {
    Target current = target;
    if (current == null) {
      throw new IllegalStateException("Register an address with sendTo first.");
    }
    SignedEvent signed = event.sign(current.key(), clock);
    return CompletableFuture.supplyAsync(() -> deliver(current, signed), sender).join();
  }

  /**
   * Sends the bytes of an earlier delivery once more, to the same address with the same signature,
   * and waits for the answer.
   *
   * @throws IllegalArgumentException if this simulator did not send it
   */
  public WebhookDelivery resend(WebhookDelivery earlier) {
    Attempt attempt =
        attempts.stream()
            .filter(one -> one.delivery().equals(earlier))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No delivery of this simulator."));
    return CompletableFuture.supplyAsync(() -> deliver(attempt.target(), attempt.event()), sender)
        .join();
  }

  /** Sends once more what was last not taken, and waits for the answers. */
  public List<WebhookDelivery> resendFailed() {
    Map<String, WebhookDelivery> last = new LinkedHashMap<>();
    deliveries().forEach(delivery -> last.put(delivery.body(), delivery));
    return last.values().stream()
        .filter(delivery -> !delivery.accepted())
        .map(this::resend)
        .toList();
  }

  /** Waits for the answers to all events until now, and returns every attempt in its order. */
  public List<WebhookDelivery> deliveries() {
    CompletableFuture.runAsync(() -> {}, sender).join();
    return attempts.stream().map(Attempt::delivery).toList();
  }

  /** Sends an event of the service's own, without waiting. */
  void fire(String type, SimulatedAccount account) {
    Target current = target;
    if (current == null) {
      return;
    }
    SignedEvent signed = SimulatedWebhookEvent.of(type, account).sign(current.key(), clock);
    try {
      sender.execute(() -> deliver(current, signed));
    } catch (RejectedExecutionException closed) {
      // an account that changes while the simulator is closed has nobody left to tell
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

  void close() {
    sender.shutdownNow();
    postman.close();
  }
}
