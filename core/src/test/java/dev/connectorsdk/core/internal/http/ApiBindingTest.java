package dev.connectorsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.json.Json;
import java.util.Map;
import mockwebserver3.RecordedRequest;
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
}
