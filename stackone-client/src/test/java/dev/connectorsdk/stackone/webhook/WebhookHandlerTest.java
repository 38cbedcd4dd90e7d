package dev.connectorsdk.stackone.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.testkit.http.VirtualClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The responses to deliveries, and the detection of duplicates. */
class WebhookHandlerTest {
  private static final String KEY = "whsec-hunter2";

  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-03-01T12:00:00Z"));
  private final List<WebhookEvent> handled = new CopyOnWriteArrayList<>();
  private final WebhookVerifier verifier =
      WebhookVerifier.builder().secrets(Secret.of(KEY)).clock(clock).build();
  private final WebhookHandler handler = WebhookHandler.of(verifier, handled::add);

  private static Signed event(Object record, String members) {
    return Signed.with(
        KEY,
        "{\"event\":\"account.updated\",\"record_id\":\"%s\",\"sent_at\":\"2026-03-01T12:00:00Z\"%s}"
            .formatted(record, members));
  }

  private static Signed dated(Object record, String more) {
    return event(record, ",\"event_date\":\"2026-03-01T12:00:00Z\"" + more);
  }

  private static WebhookResponse post(WebhookHandler handler, Signed delivery) {
    return handler.handle("POST", delivery::header, delivery.body());
  }

  private static @Nullable RejectionReason reason(WebhookResponse response) {
    return response.rejection().map(RejectedWebhook::reason).orElse(null);
  }

  @Test
  void handle_validEvent_consumedAnd200() {
    WebhookResponse response = post(handler, dated(1, ""));

    assertThat(response.status()).isEqualTo(200);
    assertThat(handled).containsExactly(response.event().orElseThrow());
  }

  @Test
  void handle_handledEvent_notConsumedAgain() {
    post(handler, dated(1, ""));

    WebhookResponse same = post(handler, dated(1, ""));
    WebhookResponse sentAnew = post(handler, dated(1, ",\"attempt\":2"));

    assertThat(reason(same)).isEqualTo(RejectionReason.DUPLICATE);
    assertThat(reason(sentAnew)).isEqualTo(RejectionReason.DUPLICATE);
    assertThat(sentAnew.status()).isEqualTo(200);
    assertThat(sentAnew.event()).isEmpty();
    assertThat(handled).hasSize(1);
  }

  @Test
  void handle_otherRecordAccountOrTime_consumed() {
    post(handler, dated(1, ""));
    post(handler, dated(2, ""));
    post(handler, dated(1, ",\"account_id\":\"a\""));
    post(handler, dated(1, ",\"account_id\":\"b\""));
    post(handler, event(1, ",\"event_date\":\"2026-03-01T12:00:01Z\""));

    assertThat(handled).hasSize(5);
  }

  @Test
  void handle_noDate_sameBytesAreDuplicates() {
    post(handler, event(1, ""));
    post(handler, event(1, ",\"n\":1"));

    assertThat(reason(post(handler, event(1, "")))).isEqualTo(RejectionReason.DUPLICATE);
    assertThat(handled).hasSize(2);
  }

  @Test
  void handle_consumerThrows_500AndRetriable() {
    List<WebhookEvent> tries = new ArrayList<>();
    WebhookHandler failing =
        WebhookHandler.of(
            verifier,
            event -> {
              tries.add(event);
              if (tries.size() < 3) {
                throw new IllegalStateException("The table is locked");
              }
            });

    assertThat(post(failing, dated(1, "")).status()).isEqualTo(500);
    assertThat(post(failing, dated(1, "")).status()).isEqualTo(500);
    assertThat(post(failing, dated(1, "")).status()).isEqualTo(200);
    assertThat(reason(post(failing, dated(1, "")))).isEqualTo(RejectionReason.DUPLICATE);
    assertThat(tries).hasSize(3);
  }

  @Test
  void handle_consumerThrowsError_retriable() {
    WebhookHandler failing =
        WebhookHandler.of(
            verifier,
            event -> {
              throw new AssertionError("no memory left, say");
            });

    assertThatThrownBy(() -> post(failing, dated(1, ""))).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> post(failing, dated(1, ""))).isInstanceOf(AssertionError.class);
  }

  @Test
  void handle_eventInProgress_503() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    WebhookHandler slow =
        WebhookHandler.of(
            verifier,
            event -> {
              begun.countDown();
              await(end);
            });
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<WebhookResponse> first = thread.submit(() -> post(slow, dated(1, "")));
      begun.await();

      WebhookResponse second = post(slow, dated(1, ""));

      assertThat(reason(second)).isEqualTo(RejectionReason.IN_PROGRESS);
      assertThat(second.status()).isEqualTo(503);
      end.countDown();
      assertThat(first.get().status()).isEqualTo(200);
    } finally {
      end.countDown();
      thread.shutdownNow();
    }
  }

  @Test
  void handle_concurrentDeliveries_consumedOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<WebhookResponse>> responses = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        responses.add(threads.submit(() -> post(handler, dated(1, ""))));
      }
      for (Future<WebhookResponse> response : responses) {
        assertThat(response.get().status()).isIn(200, 503);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(handled).hasSize(1);
  }

  @Test
  void inMemory_full_evictsOldest() {
    WebhookHandler forgetful = handler.withProcessedEvents(ProcessedEvents.inMemory(2));
    post(forgetful, dated(1, ""));
    post(forgetful, dated(2, ""));
    post(forgetful, dated(3, ""));

    assertThat(reason(post(forgetful, dated(3, "")))).isEqualTo(RejectionReason.DUPLICATE);
    assertThat(reason(post(forgetful, dated(2, "")))).isEqualTo(RejectionReason.DUPLICATE);
    assertThat(reason(post(forgetful, dated(1, "")))).isNull();
    assertThatThrownBy(() -> ProcessedEvents.inMemory(0)).hasMessageContaining("1 or more");
  }

  @Test
  void handle_largeBody_rejectedAfterLimit() throws IOException {
    WebhookHandler small = handler.withMaxBodySize(200);
    Signed fits = dated(1, "");
    ByteArrayInputStream endless = new ByteArrayInputStream(new byte[10_000]);

    WebhookResponse response = small.handle("POST", fits::header, endless);

    assertThat(reason(response)).isEqualTo(RejectionReason.TOO_LARGE);
    assertThat(response.status()).isEqualTo(413);
    assertThat(endless.available()).isEqualTo(10_000 - 201);
    assertThat(small.handle("POST", fits::header, new ByteArrayInputStream(fits.body())).status())
        .isEqualTo(200);
    assertThatThrownBy(() -> handler.withMaxBodySize(0)).hasMessageContaining("1 or more");
  }

  @Test
  void handle_notPost_rejected() {
    WebhookResponse response = handler.handle("GET", name -> null, new byte[0]);

    assertThat(reason(response)).isEqualTo(RejectionReason.NOT_POST);
    assertThat(response.status()).isEqualTo(405);
  }

  @Test
  void handle_badSignature_401AndNotRecorded() {
    Signed good = dated(1, "");

    assertThat(post(handler, Signed.with("other", "{}")).status()).isEqualTo(401);
    assertThat(post(handler, good.headers(Map.of())).status()).isEqualTo(401);
    assertThat(post(handler, good).status()).isEqualTo(200);
    assertThat(handled).hasSize(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
