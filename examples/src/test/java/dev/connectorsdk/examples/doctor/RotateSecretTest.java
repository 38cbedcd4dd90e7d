package dev.connectorsdk.examples.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.examples.RotateSecret;
import dev.connectorsdk.onboarding.rotation.RotationResult;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.HttpProfileWriter;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RotateSecretTest {
  private final StringWriter out = new StringWriter();

  private static ClientCredentials of(SimulatedCredential credential) {
    return ClientCredentials.of(credential.clientId(), credential.revealSecret());
  }

  @Test
  void newSecret_changedByHand_isRotated() {
    try (SimulatedSetup setup = SimulatedSetup.start();
        StackOneClient client =
            StackOneClient.builder()
                .apiKey(ApiKey.of(setup.stackOne.apiKey().reveal()))
                .apiUrl(setup.stackOne.apiUrl())
                .allowHosts("127.0.0.1")
                .profileWriter(HttpProfileWriter.unverified())
                .build();
        SophosClient sophos =
            SophosClient.builder()
                .credentials(of(setup.sophos.tenantCredential()))
                .allowHosts("127.0.0.1")
                .identityUrl(setup.sophos.identityUrl())
                .apiUrl(setup.sophos.globalUrl())
                .build()) {
      SimulatedCredential fresh =
          setup.sophos.credentials().add(setup.sophos.tenant(), ServiceRole.READ_ONLY);
      setup
          .stackOne
          .dashboard()
          .afterListCalls(3)
          .changeCredential(setup.profileId, fresh.clientId(), fresh.revealSecret());
      RotationResult result =
          new RotateSecret(sophos, client, new PrintWriter(out, true))
              .rotate(
                  of(setup.sophos.tenantCredential()), of(fresh), setup.profileId, setup.accountId);

      assertThat(result.outcome()).isEqualTo(RotationResult.Outcome.ROTATED);
      assertThat(out.toString())
          .contains("Rotate to client id " + fresh.clientId(), "Paste into \"Client Secret\"")
          .doesNotContain(fresh.revealSecret());
    }
  }
}
