package dev.connectorsdk.testkit.stackone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The simulated identities: every account has its owner as the only organization. */
class IamTest {
  private static final String IAM = "/unified/iam";

  private final StackOneSimulator simulator = EchoConnector.simulator().start();
  private final StackOneTestClient caller = StackOneTestClient.of(simulator);
  private final String profile = EchoConnector.echoProfile(simulator);
  private final String account = EchoConnector.linked(simulator, caller, profile).id();
  private final StackOneTestClient ofAccount = caller.header("x-account-id", account);

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void reads_linkedAccount_ownOrganizationAndUser() {
    assertThat(ofAccount.get(IAM + "/me").text()).contains("\"name\":\"Customer One\"", "Ada");
    assertThat(ofAccount.get(IAM + "/organizations").data())
        .singleElement()
        .satisfies(one -> assertThat(one).containsEntry("id", "customer-1"));
    assertThat(ofAccount.get(IAM + "/organizations/customer-1").text()).contains("Customer One");
    assertThat(ofAccount.get(IAM + "/resource_types").text()).contains("[\"group\"]");
    assertThat(ofAccount.get(IAM + "/resource_users?resource_type=group&resource_id=g").data())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?resource_type=group", "?resource_id=g", "?resource_type=&resource_id=g", ""})
  void users_withoutResource_400(String query) {
    assertThat(ofAccount.get(IAM + "/resource_users" + query).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/me", "/organizations", "/resource_types"})
  void read_withoutAccountOrScope_rejected(String path) {
    StackOneTestClient reader =
        StackOneTestClient.with(simulator, simulator.addApiKey("r", ApiKeyScope.PLATFORM_READ));

    assertThat(caller.get(IAM + path).status()).isEqualTo(400);
    assertThat(reader.header("x-account-id", account).get(IAM + path).status()).isEqualTo(403);
    simulator.dashboard().disable(profile);
    assertThat(ofAccount.get(IAM + path).status()).isEqualTo(412);
  }

  @Test
  void organization_unknown_404() {
    assertThat(ofAccount.get(IAM + "/organizations/other").status()).isEqualTo(404);
  }
}
