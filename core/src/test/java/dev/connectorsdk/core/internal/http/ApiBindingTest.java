package dev.connectorsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainDialect;
import dev.connectorsdk.core.fixture.Things;
import dev.connectorsdk.core.internal.json.Json;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class ApiBindingTest {

  private static ApiBinding.Factory wire(ApiServer server) {
    return server.stack.authenticated(
        new PlainDialect(),
        Json.camelCase(),
        chain -> chain.proceed(chain.request()),
        RateLimits.none());
  }

  @Test
  void everyAttemptCarriesTheHeaderOfItsWireAndAsksForJson() {
    try (ApiServer server = new ApiServer().answer(503, "").thing()) {
      Things things = wire(server).at(server.url(), "X-Tenant-ID", "t9").create(Things.class);
      things.search(Map.of());
      for (int i = 0; i < 2; i++) {
        RecordedRequest request = server.take();
        assertThat(request.getHeaders().values("X-Tenant-ID")).containsExactly("t9");
        assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
      }
    }
  }

  @Test
  void thePathOfTheBaseUrlIsKeptWithOrWithoutItsSlash() {
    try (ApiServer server = new ApiServer().thing().thing()) {
      for (String path : new String[] {"/api/v1", "/api/v1/"}) {
        wire(server)
            .at(server.url().newBuilder().encodedPath(path).build())
            .create(Things.class)
            .get("t1");
        assertThat(server.take().getUrl().encodedPath()).isEqualTo("/api/v1/things/t1");
      }
    }
  }
}
