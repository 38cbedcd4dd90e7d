package dev.connectorsdk.core.internal.http.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.Things;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP/2: a refused stream was not processed (RFC 9113, 8.7); any other reset may have been. */
@Timeout(60)
class RefusedStreamTest {
  private static final int REFUSED_STREAM = 7;

  @Test
  void write_refusedOnce_isSentAgain() {
    try (ApiServer server = ApiServer.http2(UnaryOperator.identity()).reset(REFUSED_STREAM)) {
      server.thing();
      assertThat(server.things().create(Map.of()).id()).isEqualTo("t1");
      assertThat(server.requests()).isEqualTo(2);
      assertThat(server.time.sleeps()).as("the backoff").hasSize(1);
    }
  }

  @Test
  void write_alwaysRefused_endsAfterTheAttemptsOfThePolicy() {
    try (ApiServer server = ApiServer.http2(UnaryOperator.identity())) {
      for (int i = 0; i < 6; i++) {
        server.reset(REFUSED_STREAM);
      }
      TransportException failure = failedWrite(server.things());
      assertThat(failure.reason()).isEqualTo(Reason.REFUSED);
      assertThat(failure.attempts()).hasSize(4);
      assertThat(server.requests()).isEqualTo(4);
      assertThat(failure).hasMessageContaining("before it processed it");
      assertThat(failure.advice()).contains("changed nothing").doesNotContain("its work");
    }
  }

  @Test
  void write_refusedWithoutRetries_isSentOnce() {
    try (ApiServer server =
        ApiServer.http2(o -> o.retryPolicy(RetryPolicy.never())).reset(REFUSED_STREAM)) {
      assertThat(failedWrite(server.things()).reason()).isEqualTo(Reason.REFUSED);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void singleAttempt_refused_isSentOnce() {
    try (ApiServer server = ApiServer.http2(UnaryOperator.identity()).reset(REFUSED_STREAM)) {
      assertThat(catchThrowableOfType(TransportException.class, server.things()::once)).isNotNull();
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  /** NO_ERROR, PROTOCOL_ERROR, INTERNAL_ERROR, CANCEL, ENHANCE_YOUR_CALM. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 8, 11})
  void write_resetOtherwise_isNotSentAgain(int code) {
    try (ApiServer server = ApiServer.http2(UnaryOperator.identity()).reset(code).thing()) {
      TransportException failure = failedWrite(server.things());
      assertThat(failure.reason()).isEqualTo(Reason.BROKEN);
      assertThat(failure.advice()).contains("Check whether the call did its work");
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  private static TransportException failedWrite(Things things) {
    return catchThrowableOfType(TransportException.class, () -> things.create(Map.of()));
  }
}
