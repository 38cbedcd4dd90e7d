package dev.connectorsdk.core.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialSource;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.ServerException;
import dev.connectorsdk.core.event.TokenFailed;
import dev.connectorsdk.core.event.TokenRefreshed;
import dev.connectorsdk.core.event.TokenRefused;
import dev.connectorsdk.core.event.TokenRequested;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainTokenErrorMapper;
import dev.connectorsdk.core.fixture.RecordingListener;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.json.Json;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenEventsTest {
  private static final TokenRequested REQUESTED = new TokenRequested("TestClient");
  private static final Duration BUDGET = Duration.ofMinutes(1);

  private final RecordingListener recorded = new RecordingListener();
  private final ApiServer identity = new ApiServer(o -> o.addListeners(recorded));
  private final ClientCredentialsGrant grant = grant();

  private ClientCredentialsGrant grant() {
    ApiBinding binding =
        identity
            .stack
            .unauthenticated(new PlainTokenErrorMapper(), Json.snakeCase())
            .at(identity.url());
    ClientCredentials credentials =
        ClientCredentials.of("0a1b2c3d-0000-4000-8000-000000000001", "marker");
    return new ClientCredentialsGrant(
        binding, identity.url() + "token", "token", CredentialSource.of(() -> credentials));
  }

  @AfterEach
  void close() {
    identity.close();
    assertThat(recorded.events().toString()).doesNotContain("marker");
  }

  @Test
  void token_received_publishesItsLifetime() {
    identity.respond(200, "{\"access_token\":\"marker-token\",\"expires_in\":3600}");
    grant.fetch(BUDGET);
    assertThat(recorded.events())
        .containsExactly(
            REQUESTED, new TokenRefreshed("TestClient", Duration.ZERO, Duration.ofSeconds(3570)));
  }

  @Test
  void refusal_manyCallers_isPublishedOnce() {
    identity.respond(401, "");
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> grant.fetch(BUDGET)).isInstanceOf(AuthenticationException.class);
    }
    assertThat(recorded.events())
        .containsExactly(REQUESTED, new TokenRefused("TestClient", 401, Duration.ZERO));
  }

  @Test
  void tokenEndpoint_down_publishesAFailure() {
    for (int i = 0; i < 4; i++) {
      identity.respond(500, "");
    }
    assertThatThrownBy(() -> grant.fetch(BUDGET)).isInstanceOf(ServerException.class);
    assertThat(recorded.events())
        .containsExactly(
            REQUESTED, new TokenFailed("TestClient", "ServerException", Duration.ofMillis(3500)));
  }
}
