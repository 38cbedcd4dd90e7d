package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.sophos.credential.RotatingCredentials;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Only the token endpoint itself refuses a credential; what is in between does not. */
class TokenEndpointTest {
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  private void token(int status, String contentType, String body) {
    central
        .simulator
        .faults()
        .on("POST", Central.TOKEN)
        .inject(Fault.response(SimulatedResponse.text(status, contentType, body)));
  }

  /** Responses of firewalls, gateways and captive portals. */
  static Stream<Arguments> foreign() {
    String json = "application/json";
    return Stream.of(400, 401, 403)
        .flatMap(
            status ->
                Stream.of(
                    Arguments.of(status, "text/html", "<html>Blocked by policy</html>"),
                    Arguments.of(status, "text/html", ""),
                    Arguments.of(status, "text/plain", "Access denied"),
                    Arguments.of(status, json, ""),
                    Arguments.of(status, json, "{}"),
                    Arguments.of(status, json, "null"),
                    Arguments.of(status, json, "[\"invalid_client\"]"),
                    Arguments.of(status, json, "\"invalid_client\""),
                    Arguments.of(status, json, "{\"message\":\"Forbidden\"}"),
                    Arguments.of(status, json, "{\"error\":\"Forbidden\",\"status\":403}"),
                    Arguments.of(status, json, "{\"error\":{\"code\":403}}"),
                    Arguments.of(status, json, "{\"errorCode\":403,\"message\":\"Blocked\"}"),
                    Arguments.of(status, json, "{\"errorCode\":\"\"}"),
                    Arguments.of(status, json, "{\"errorCode\":\"ACCESS DENIED\"}"),
                    Arguments.of(status, json, "{\"errorCode\":null}")));
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void foreignResponse_isNoRefusalOfTheCredential(int status, String contentType, String body) {
    token(status, contentType, body);
    SophosClient client = central.client();

    ApiException failure = catchThrowableOfType(ApiException.class, client::identity);
    assertThat(failure)
        .isNotInstanceOfAny(
            AuthenticationException.class, ForbiddenException.class, UnauthorizedException.class)
        .hasMessageContaining("returned " + status)
        .hasMessageContaining("firewall")
        .hasMessageNotContaining("secret");

    assertThatThrownBy(client::identity).isInstanceOf(ApiException.class);
    assertThat(central.tokens()).as("remembered by nobody").isEqualTo(2);
    central.simulator.faults().clear();
    assertThat(client.identity()).isNotNull();
    assertThat(central.sleeps()).isEmpty();
  }

  @Test
  void foreignResponse_withARequestId_isQuoted() {
    SimulatedResponse page = SimulatedResponse.text(401, "text/html", "<html>Denied</html>");
    central
        .simulator
        .faults()
        .on("POST", Central.TOKEN)
        .inject(Fault.response(page.withHeader("x-request-id", "r-9")));

    assertThatThrownBy(() -> central.client().identity()).hasMessageContaining("Quote id r-9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html|<html>Please log in</html>",
        "text/html|''",
        "application/json|''",
        "application/json|{}",
        "application/json|{\"status\":\"login required\"}",
        "application/json|{\"access_token\":\"\"}",
        "text/plain|OK"
      })
  void success_withoutAToken_namesWhatIsInBetween(String contentType, String body) {
    token(200, contentType, body);
    SophosClient client = central.client();

    assertThatThrownBy(client::identity)
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("captive portal")
        .hasMessageNotContaining("Update the SDK");
    central.simulator.faults().clear();
    assertThat(client.identity()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401|{\"errorCode\":\"oauth.invalid_client_secret\",\"message\":\"Unauthorized\"}",
        "401|{\"errorCode\":\"oauth.client_app_does_not_exist\"}",
        "400|{\"errorCode\":\"customer.validation\"}",
        "403|{\"errorCode\":\"oauth.something_new\",\"trackingId\":\"t-1\"}",
        "401|{\"error\":\"invalid_client\",\"error_description\":\"Bad credentials\"}",
        "400|{\"error\":\"unauthorized_client\"}",
        "401|{\"message\":\"Unauthorized\",\"trackingId\":\"t-1\"}"
      })
  void ownResponse_isARefusal_andIsRemembered(int status, String body) {
    token(status, "text/html", body);
    SophosClient client = central.client();

    assertThatThrownBy(client::identity)
        .isInstanceOf(AuthenticationException.class)
        .hasMessageNotContaining("firewall");
    assertThatThrownBy(client::identity).isInstanceOf(AuthenticationException.class);
    assertThat(central.tokens()).isEqualTo(1);
  }

  @Test
  void rotation_blockPageOnce_keepsTheNewCredential() {
    SimulatedCredential old = central.simulator.tenantCredential();
    SimulatedCredential next =
        central.simulator.credentials().add(central.simulator.tenant(), ServiceRole.SUPER_ADMIN);
    RotatingCredentials rotating =
        RotatingCredentials.of(
            Central.of(old),
            central.client().identity(),
            credentials -> central.client(b -> b.credentials(credentials)).identity());
    SophosClient client = central.client(b -> b.credentials(rotating));
    rotating.rotateTo(Central.of(next));

    token(403, "text/html", "<html>Blocked</html>");
    int before = central.tokens();
    assertThatThrownBy(client::identity).isNotInstanceOf(AuthenticationException.class);
    assertThat(central.tokens()).as("the fallback is not tried").isEqualTo(before + 1);
    central.simulator.faults().clear();

    central.simulator.credentials().delete(old.clientId());
    assertThat(client.identity()).isNotNull();
    assertThat(rotating.primary()).isEqualTo(Central.of(next));
  }

  @Test
  void rotation_blockPageAtTheProof_changesNothing() {
    SimulatedCredential old = central.simulator.tenantCredential();
    SimulatedCredential next =
        central.simulator.credentials().add(central.simulator.tenant(), ServiceRole.SUPER_ADMIN);
    RotatingCredentials rotating =
        RotatingCredentials.of(
            Central.of(old),
            central.client().identity(),
            credentials -> central.client(b -> b.credentials(credentials)).identity());
    token(403, "text/html", "<html>Blocked</html>");

    assertThatThrownBy(() -> rotating.rotateTo(Central.of(next)))
        .hasMessageContaining("firewall")
        .isNotInstanceOf(AuthenticationException.class);
    assertThat(rotating.primary()).isEqualTo(Central.of(old));
    central.simulator.faults().clear();
    rotating.rotateTo(Central.of(next));
    assertThat(rotating.primary()).isEqualTo(Central.of(next));
  }
}
