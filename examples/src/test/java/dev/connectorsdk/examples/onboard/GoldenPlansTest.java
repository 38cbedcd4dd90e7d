package dev.connectorsdk.examples.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.onboarding.Onboarding;
import dev.connectorsdk.onboarding.OnboardingListener;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
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
import java.util.ArrayList;
import java.util.List;
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

  private final List<SophosClient> closing = new ArrayList<>();

  @AfterEach
  void close() {
    closing.forEach(SophosClient::close);
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
    ClientCredentials credentials =
        ClientCredentials.of(credential.clientId(), credential.revealSecret());
    SophosClient sophosClient =
        SophosClient.builder()
            .credentials(credentials)
            .allowHosts("127.0.0.1")
            .identityUrl(sophos.identityUrl())
            .apiUrl(sophos.globalUrl())
            .build();
    closing.add(sophosClient);
    return Onboarding.of(
        sophosClient,
        client,
        request ->
            request
                .profileName("Sophos Central")
                .credential(credentials)
                .role(ServicePrincipalRole.parse(credential.roleName()))
                .addOperations("GET /common/v1/alerts")
                .probeAction("sophos_list_alerts"));
  }

  private OnboardingListener people(SimulatedCredential credential) {
    return new OnboardingListener() {
      @Override
      public void profileRequired(ManualSteps guide) {
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
