package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Defects of StackOne's own Java SDK (0.19.2), one test each: a client with the defect fails it.
 * Its defects in accounts and retries of actions are in {@code ActionFaultTest}.
 */
class OfficialSdkDefectsTest {
  private static final String SECRET_PART = "s3cr3t-key-0001";

  /** There: no timeout, so a service that does not respond blocks the thread forever. */
  @Test
  @Timeout(30)
  void call_noResponse_timesOut() {
    try (ScriptedStackOne stackOne =
        new ScriptedStackOne(
            builder -> builder.options(options -> options.callTimeout(Duration.ofSeconds(1))))) {
      stackOne.stallAfter("{\"id\":", "application/json");

      assertThatThrownBy(() -> stackOne.client().accounts().get("a1"))
          .isInstanceOfSatisfying(
              TransportException.class,
              e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.TIMEOUT));
    }
  }

  /** There: 429 and 408 are retried after its own backoff, first half a second. */
  @Test
  void retry_retryAfter_waitsThatLong() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne
          .respond(429, "{}", "Retry-After", "17")
          .respond(408, "{}", "Retry-After", "23")
          .json("{\"id\":\"a1\"}");

      assertThat(stackOne.client().accounts().get("a1").id()).isEqualTo("a1");
      assertThat(stackOne.time.sleeps())
          .containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(23));
    }
  }

  /** There: it retries for an hour regardless of the caller's deadline. */
  @Test
  void retry_retryAfterPastDeadline_throws() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(408, "{}", "Retry-After", "3600");

      assertThatThrownBy(() -> stackOne.client().accounts().get("a1"))
          .hasMessageContaining("Try again in 3600 s");
      assertThat(stackOne.time.sleeps()).isEmpty();
    }
  }

  /** There: the key is in the string of the security object. */
  @Test
  void call_traceLogging_keyNotPrinted() {
    List<String> printed = new ArrayList<>();
    ApiKey key = ApiKey.of(ScriptedStackOne.KEY);
    try (ScriptedStackOne stackOne = new ScriptedStackOne();
        Listener logs = new Listener(printed)) {
      stackOne.respond(401, "{\"message\":\"unknown key " + ScriptedStackOne.KEY + "\"}");
      assertThatThrownBy(() -> stackOne.client().account("a1").actions().run("x"))
          .isInstanceOfSatisfying(ApiException.class, e -> printed.add(e.toString()));
      assertThat(logs.heard()).isPositive();
      RecordedRequest sent = stackOne.take();
      assertThat(sent.getHeaders().get("Authorization")).startsWith("Basic ");
      printed.add(stackOne.client().account("a1").toString());
    }
    printed.add(key.toString());

    assertThat(String.join("\n", printed))
        .doesNotContain(SECRET_PART, Credentials.basic(ScriptedStackOne.KEY, ""));
  }

  /** There: a required property of the specification that the service omits is fatal. */
  @Test
  void model_propertyAbsent_empty() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.json("[{\"id\":\"a1\"},{\"id\":2,\"status\":null,\"created_at\":null}]");

      List<LinkedAccount> accounts = stackOne.client().accounts().list().stream().toList();

      assertThat(accounts).extracting(LinkedAccount::id).containsExactly("a1", "2");
      assertThat(accounts).allMatch(account -> account.provider().isEmpty());
    }
  }

  /** There: credentials of an account cannot be sent, since their classes have no properties. */
  @Test
  void update_credentials_sent() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.json("{\"id\":\"a1\"}");

      stackOne
          .client()
          .accounts()
          .update("a1", c -> c.putCredentials("clientId", Secret.of("id-7")));

      assertThat(ScriptedStackOne.body(stackOne.take()))
          .isEqualTo("{\"credentials\":{\"clientId\":\"id-7\"}}");
    }
  }

  /** Everything that the client's logger receives, at any level. */
  private static final class Listener extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("dev.connectorsdk.http");
    private final @Nullable Level before = logger.getLevel();
    private final List<String> printed;
    private int heard;

    Listener(List<String> printed) {
      this.printed = printed;
      setLevel(Level.ALL);
      logger.setLevel(Level.ALL);
      logger.addHandler(this);
    }

    int heard() {
      return heard;
    }

    @Override
    public void publish(LogRecord line) {
      heard++;
      printed.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      logger.removeHandler(this);
      logger.setLevel(before);
    }
  }
}
