package dev.connectorsdk.examples.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.Onboarding;
import dev.connectorsdk.onboarding.OnboardingListener;
import dev.connectorsdk.sophos.SophosCredentialCheck;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.GuidedCreation;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.testkit.http.VirtualClock;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the text of plans for credentials of each level with golden files. */
class GoldenPlansTest {
  private static final Customer CUSTOMER = new Customer("customer-1", "Customer One");

  private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-03-01T12:00:00Z"));
  private final SophosCentralSimulator sophos =
      SophosCentralSimulator.builder().clock(clock).seed(1).start();
  private final StackOneSimulator stackOne =
      StackOneSimulator.builder()
          .clock(clock)
          .seed(1)
          .sophos(sophos.identityUrl(), sophos.globalUrl())
          .start();
  private final StackOneClient client =
      StackOneClient.builder()
          .apiKey(ApiKey.of(stackOne.apiKey().reveal()))
          .apiUrl(stackOne.apiUrl())
          .allowHosts("127.0.0.1")
          .options(options -> options.timing(new Timing(clock, clock::advance, () -> 0.5)))
          .build();

  @AfterEach
  void close() {
    client.close();
    stackOne.close();
    sophos.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tenant", "partner", "organization"})
  void plan_beforeAndAfterRun_matchesGoldenFile(String level) throws IOException {
    SimulatedCredential credential = credential(level);
    Onboarding onboarding = onboarding(credential);

    String before = onboarding.plan(CUSTOMER).text();
    assertThat(stackOne.traffic().writes()).isEmpty();
    assertThat(onboarding.run(CUSTOMER, people(credential)).isComplete()).isTrue();
    String after = onboarding.plan(CUSTOMER).text();

    assertThat(before).isEqualTo(onFile(level + "-before"));
    assertThat(after).isEqualTo(onFile(level + "-after"));
    assertThat(before + after).doesNotContain(credential.revealSecret());
  }

  private SimulatedCredential credential(String level) {
    return switch (level) {
      case "partner" -> sophos.partnerCredential();
      case "organization" -> sophos.organizationCredential();
      default -> sophos.tenantCredential();
    };
  }

  private Onboarding onboarding(SimulatedCredential credential) {
    SophosCredentialCheck check =
        SophosCredentialCheck.of(
                settings ->
                    settings
                        .allowHosts("127.0.0.1")
                        .identityUrl(sophos.identityUrl())
                        .apiUrl(sophos.globalUrl()))
            .withRole(ServicePrincipalRole.parse(credential.roleName()));
    return Onboarding.of(
        client,
        check,
        request ->
            request
                .connectorKey("sophos")
                .profileName("Sophos Central")
                .profile(ConnectorProfileDraft::sophos)
                .credential(ClientCredentials.of(credential.clientId(), credential.revealSecret()))
                .addOperations("GET /common/v1/alerts")
                .harmlessAction("sophos_list_alerts"));
  }

  private OnboardingListener people(SimulatedCredential credential) {
    return new OnboardingListener() {
      @Override
      public void profileWanted(GuidedCreation guide) {
        stackOne
            .dashboard()
            .createProfile(
                ProfileForm.sophos(
                    "Sophos Central", credential.clientId(), credential.revealSecret()));
      }

      @Override
      public void linkReady(Customer customer, ConnectSessionLink link) {
        stackOne.customer().open(URI.create(link.authLinkUrl().reveal()));
      }
    };
  }

  private static String onFile(String name) throws IOException {
    String file = "/plans/" + name + ".txt";
    try (InputStream text =
        Objects.requireNonNull(GoldenPlansTest.class.getResourceAsStream(file), file)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
