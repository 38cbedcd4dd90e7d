package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PermissionTest {
  private final StackOneSimulator simulator = EchoConnector.simulator().start();
  private final StackOneTestClient plain = StackOneTestClient.of(simulator);
  private final String account =
      EchoConnector.linked(simulator, plain, EchoConnector.echoProfile(simulator)).id();
  private final StackOneTestClient caller = plain.header("x-account-id", account);

  @AfterEach
  void stop() {
    simulator.close();
  }

  private static StackOneTestClient.Reply check(StackOneTestClient caller, Map<String, ?> body) {
    return caller.post("/unified/check_permissions", body);
  }

  @Test
  void checkPermissions_grantedAndOther_onlyGrantedAllowed() {
    Map<String, ?> question =
        Map.of("resource_id", "f1", "email", "ada@example.com", "action", "write");
    assertThat(check(caller, question).text()).contains("\"allowed\":false");
    simulator.permissions().grant(account, "ada@example.com", "f1", "read");
    assertThat(check(caller, question).text()).contains("\"allowed\":false", "[\"read\"]");
    simulator.permissions().grant(account, "ada@example.com", "f1", "write");
    assertThat(check(caller, question).text()).contains("\"allowed\":true");
    simulator.permissions().revoke(account, "ada@example.com", "f1");
    assertThat(check(caller, question).text()).contains("\"allowed\":false");
  }

  @Test
  void checkPermissions_preferHeartbeat_blankLinesFirst() {
    StackOneTestClient.Reply reply =
        check(caller.header("Prefer", "heartbeat"), Map.of("resource_id", "f1", "user_id", "u1"));
    assertThat(reply.text()).startsWith("\n\n{");
    assertThat(reply.headers()).containsEntry("preference-applied", List.of("heartbeat"));
  }

  @Test
  void checkPermissions_incompleteBody_400() {
    assertThat(check(plain, Map.of("resource_id", "f1", "user_id", "u1")).text())
        .contains("x-account-id");
    assertThat(check(caller, Map.of("user_id", "u1")).status()).isEqualTo(400);
    assertThat(check(caller, Map.of("resource_id", "f1")).status()).isEqualTo(400);
    assertThat(
            check(caller, Map.of("resource_id", "f1", "user_id", "u1", "action", "eat")).status())
        .isEqualTo(400);
  }

  @Test
  void checkPermissions_missingScope_403() {
    StackOneTestClient weak =
        StackOneTestClient.with(simulator, simulator.addApiKey("weak", ApiKeyScope.ACTIONS_EXECUTE))
            .header("x-account-id", account);
    assertThat(check(weak, Map.of("resource_id", "f1", "user_id", "u1")).status()).isEqualTo(403);
  }
}
