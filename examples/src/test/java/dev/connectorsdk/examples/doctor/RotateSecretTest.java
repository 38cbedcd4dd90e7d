package dev.connectorsdk.examples.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.examples.RotateSecret;
import dev.connectorsdk.onboarding.rotation.RotationResult;
import dev.connectorsdk.sophos.SophosCredentialCheck;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.HttpProfileWriter;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RotateSecretTest {
  private final StringWriter screen = new StringWriter();

  private static ClientCredentials of(SimulatedCredential credential) {
    return ClientCredentials.of(credential.clientId(), credential.revealSecret());
  }

  @Test
  void aNewSecretGoesToTheProfileByThePersonWhoIsToldHow() {
    try (SimulatedSetup all = SimulatedSetup.healthy();
        StackOneClient client =
            StackOneClient.builder()
                .apiKey(ApiKey.of(all.stackOne.apiKey().reveal()))
                .apiUrl(all.stackOne.apiUrl())
                .allowHosts("127.0.0.1")
                .profileWriter(HttpProfileWriter.guessing())
                .build()) {
      SimulatedCredential fresh =
          all.sophos.credentials().add(all.sophos.tenant(), ServiceRole.READ_ONLY);
      all.stackOne
          .dashboard()
          .afterListCalls(3)
          .changeCredential(all.profileId, fresh.clientId(), fresh.revealSecret());
      SophosCredentialCheck check =
          SophosCredentialCheck.of(
              builder ->
                  builder
                      .allowHosts("127.0.0.1")
                      .identityUrl(all.sophos.identityUrl())
                      .apiUrl(all.sophos.globalUrl()));

      RotationResult result =
          new RotateSecret(client, check, new PrintWriter(screen, true))
              .rotate(of(all.sophos.tenantCredential()), of(fresh), all.profileId, all.accountId);

      assertThat(result.outcome()).isEqualTo(RotationResult.Outcome.ROTATED);
      assertThat(screen.toString())
          .contains("Rotate to client id " + fresh.clientId(), "Paste into \"Client Secret\"")
          .doesNotContain(fresh.revealSecret());
    }
  }
}
