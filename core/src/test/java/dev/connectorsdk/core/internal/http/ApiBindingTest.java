package dev.connectorsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.connectorsdk.core.CallOptions;
import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.event.PropertyUnreadable;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.RecordingListener;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.json.Json;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class ApiBindingTest {

  private static ApiBinding.Factory bindings(ApiServer server) {
    return server.stack.authenticated(
        new PlainErrorMapper(),
        Json.camelCase(),
        chain -> chain.proceed(chain.request()),
        RateLimits.none());
  }

  @Test
  void attempt_each_hasTheBindingsHeaderAndAcceptsJson() {
    try (ApiServer server = new ApiServer().respond(503, "").thing()) {
      Things things = bindings(server).at(server.url(), "X-Tenant-ID", "t9").create(Things.class);
      things.search(Map.of());
      for (int i = 0; i < 2; i++) {
        RecordedRequest request = server.take();
        assertThat(request.getHeaders().values("X-Tenant-ID")).containsExactly("t9");
        assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
      }
    }
  }

  @Test
  void baseUrl_withOrWithoutTrailingSlash_keepsItsPath() {
    try (ApiServer server = new ApiServer().thing().thing()) {
      for (String path : new String[] {"/api/v1", "/api/v1/"}) {
        bindings(server)
            .at(server.url().newBuilder().encodedPath(path).build())
            .create(Things.class)
            .get("t1");
        assertThat(server.take().getUrl().encodedPath()).isEqualTo("/api/v1/things/t1");
      }
    }
  }

  @Test
  void name_ofAnOperation_hasTheHostAndThePathOfTheBaseUrl() {
    try (ApiServer server = new ApiServer()) {
      ApiBinding binding = bindings(server).at(HttpUrl.get("https://api.example.com/base/v1"));
      assertThat(binding.name("GET /things/{id}"))
          .isEqualTo("GET api.example.com/base/v1/things/{id}");
    }
  }

  @Test
  void query_object_isItsProperties() {
    try (ApiServer server = new ApiServer()) {
      ApiBinding binding = bindings(server).at(server.url());
      assertThat(binding.query(Search.class, new Search("n", Optional.of(3))))
          .containsExactlyInAnyOrderEntriesOf(Map.of("name", "n", "pageSize", "3"));
    }
  }

  @Test
  void timeout_ofTheCallOptions_replacesThatOfTheClient() {
    try (ApiServer server = new ApiServer(o -> o.callTimeout(Duration.ofSeconds(40)))) {
      ApiBinding binding = bindings(server).at(server.url());
      assertThat(binding.callTimeout()).isEqualTo(Duration.ofSeconds(40));
      CallOptions shorter = CallOptions.builder().timeout(Duration.ofSeconds(7)).build();
      assertThat(binding.with(shorter).callTimeout()).isEqualTo(Duration.ofSeconds(7));
    }
  }

  @Test
  void work_submitted_isDoneOnAnotherThread() {
    try (ApiServer server = new ApiServer()) {
      assertThat(bindings(server).at(server.url()).submit(Thread::currentThread).join())
          .isNotSameAs(Thread.currentThread());
    }
  }

  @Test
  void sleep_openClient_waits() {
    try (ApiServer server = new ApiServer()) {
      bindings(server).at(server.url()).sleep("GET /things", Duration.ofSeconds(3));
      assertThat(server.time.sleeps()).containsExactly(Duration.ofSeconds(3));
    }
  }

  @Test
  void sleep_threadInterrupted_endsTheWait() {
    try (ApiServer server = new ApiServer()) {
      ApiBinding binding = bindings(server).at(server.url());
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(TransportException.class)
          .isThrownBy(() -> binding.sleep("GET /things", Duration.ofSeconds(3)))
          .withMessageContaining("GET /things was not repeated: the waiting thread was interrupted")
          .extracting(TransportException::reason)
          .isEqualTo(Reason.INTERRUPTED);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void sleep_clientClosed_endsTheWait() {
    try (ApiServer server = new ApiServer()) {
      ApiBinding binding = bindings(server).at(server.url());
      server.stack.close();
      assertThatExceptionOfType(TransportException.class)
          .isThrownBy(() -> binding.sleep("GET /things", Duration.ofSeconds(3)))
          .withMessageContaining("the client was closed")
          .extracting(TransportException::reason)
          .isEqualTo(Reason.CANCELED);
    }
  }

  @Test
  void unreadableProperty_isPublishedWithItsOperation() {
    RecordingListener listener = new RecordingListener();
    try (ApiServer server = new ApiServer(o -> o.addListeners(listener))) {
      bindings(server)
          .at(server.url())
          .unreadable("GET /things/{id}")
          .unreadable("$.tags", "a list");
      assertThat(listener.events())
          .containsExactly(
              new PropertyUnreadable("TestClient", "GET things/{id}", "$.tags", "a list"));
    }
  }

  /** A query. */
  record Search(String name, Optional<Integer> pageSize) {}
}
