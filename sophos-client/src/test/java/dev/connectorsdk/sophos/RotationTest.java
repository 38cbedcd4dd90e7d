package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.RotatingCredentials;
import dev.connectorsdk.sophos.credential.StoredCredential;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.fixture.Load;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client that changes its credential while it works. */
class RotationTest {
  private final Central central = new Central();
  private final SimulatedCredential old = central.simulator.tenantCredential();
  private final SimulatedCredential next =
      central.simulator.credentials().add(central.simulator.tenant(), ServiceRole.SUPER_ADMIN);
  private final RotatingCredentials rotating =
      RotatingCredentials.of(
          stored(old),
          SophosClient.builder()
                  .allowHosts("127.0.0.1")
                  .identityUrl(central.simulator.identityUrl())
                  .apiUrl(central.simulator.globalUrl())
              ::identify);
  private final SophosClient client = central.client(b -> b.credentials(rotating));
  private final TenantScope tenant = client.tenant();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void credential_replacedUnderLoad_noCallFails() throws Exception {
    String id = central.alertId();
    try (Load load = new Load(6, () -> tenant.alerts().get(id))) {
      load.awaitCalls(50);
      assertThat(rotating.rotateTo(stored(next)).id()).isEqualTo(next.accountId());
      load.awaitCalls(50);
      assertThat(central.tokens()).as("the client's, and one for each proof").isEqualTo(3);

      end(old);
      load.awaitCalls(50);
      rotating.dropPrevious();
      load.awaitCalls(50);

      assertThat(load.failures()).isEmpty();
    }
    assertThat(central.tokens()).as("and one of the next credential").isEqualTo(4);
    assertThat(rotating.primary()).isEqualTo(Central.of(next));
  }

  @Test
  void nextToken_afterPropose_isOfTheNewCredential() {
    rotating.rotateTo(stored(next));
    central.simulator.credentials().delete(old.clientId());
    int before = central.tokens();
    central.clock.advance(Duration.ofHours(2));

    call();

    assertThat(central.tokens()).as("no refusal in between").isEqualTo(before + 1);
  }

  @Test
  void newCredential_refused_oldOneIsUsed() {
    rotating.rotateTo(stored(next));
    end(next);
    int before = central.tokens();
    central.simulator.tokens().revokeAll();

    call();
    assertThat(central.tokens()).as("a refusal and a token").isEqualTo(before + 2);
    central.simulator.tokens().revokeAll();
    call();
    assertThat(central.tokens()).as("the refusal is remembered").isEqualTo(before + 3);
  }

  @Test
  void onlyCredential_refused_authenticationException() {
    rotating.rotateTo(stored(next));
    rotating.dropPrevious();
    end(next);
    central.simulator.tokens().revokeAll();

    assertThatThrownBy(this::call).isInstanceOf(AuthenticationException.class);
  }

  @Test
  void rotation_severalClients_areAllUpdated() {
    TenantScope other = central.client(b -> b.credentials(rotating)).tenant();
    rotating.rotateTo(stored(next));
    end(old);

    call();
    assertThat(other.alerts().get(central.alertId())).isNotNull();
  }

  @Test
  void rotateTo_wrongSecret_oldOneStays() {
    ClientCredentials wrong = ClientCredentials.of(next.clientId(), "not-the-secret-at-all");

    assertThatThrownBy(() -> rotating.rotateTo(wrong))
        .isInstanceOf(AuthenticationException.class)
        .hasMessageContaining("the secret is wrong")
        .hasMessageNotContaining("not-the-secret-at-all");

    assertUnchanged();
  }

  @Test
  void rotateTo_otherAccount_oldOneStays() {
    for (SimulatedCredential foreign :
        new SimulatedCredential[] {
          central
              .simulator
              .credentials()
              .add(central.simulator.addTenant("Other", "eu01"), ServiceRole.SUPER_ADMIN),
          central.simulator.partnerCredential()
        }) {
      assertThatThrownBy(() -> rotating.rotateTo(stored(foreign)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("same account");
      assertUnchanged();
    }
  }

  @Test
  void rotateTo_lesserRole_isRefusedBeforeAnythingIsSent() {
    int before = central.calls().size();

    assertThatThrownBy(
            () -> rotating.rotateTo(stored(central.simulator.credential(ServiceRole.READ_ONLY))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Service Principal ReadOnly");

    assertThat(central.calls()).hasSize(before);
    assertUnchanged();
  }

  private void assertUnchanged() {
    assertThat(rotating.primary()).isEqualTo(Central.of(old));
    assertThat(rotating.previous()).isEmpty();
    call();
  }

  private void call() {
    assertThat(tenant.alerts().get(central.alertId())).isNotNull();
  }

  private void end(SimulatedCredential credential) {
    central.simulator.credentials().delete(credential.clientId());
    central.simulator.tokens().revokeAllOf(credential.clientId());
  }

  private static StoredCredential stored(SimulatedCredential credential) {
    ClientCredentials both = Central.of(credential);
    return new StoredCredential(
        ApiCredential.builder()
            .name(credential.name())
            .clientId(both.id())
            .servicePrincipalRole(ServicePrincipalRole.parse(credential.roleName()))
            .build(),
        both.secret());
  }
}
