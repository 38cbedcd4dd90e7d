package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.identity.Identity;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proving a credential with the settings of a builder or a client. */
class IdentifyTest {
  private final Central central = new Central();

  @AfterEach
  void close() {
    central.close();
  }

  private SophosClientBuilder builder() {
    return SophosClient.builder()
        .allowHosts("127.0.0.1")
        .identityUrl(central.simulator.identityUrl())
        .apiUrl(central.simulator.globalUrl());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tenant", "partner", "organization"})
  void identify_acceptedCredential_returnsAccount(String level) {
    SimulatedCredential credential =
        switch (level) {
          case "partner" -> central.simulator.partnerCredential();
          case "organization" -> central.simulator.organizationCredential();
          default -> central.simulator.tenantCredential();
        };

    Identity identity = builder().identify(Central.of(credential));

    assertThat(identity.level().value()).isEqualTo(level);
    assertThat(identity.id()).isEqualTo(credential.accountId());
    central.simulator.traffic().expectNoWrites();
  }

  @Test
  void identify_wrongSecret_throwsAuthenticationException() {
    String id = central.simulator.tenantCredential().clientId();
    assertThatThrownBy(() -> builder().identify(ClientCredentials.of(id, "wr0ng-secret")))
        .isInstanceOf(AuthenticationException.class)
        .hasMessageNotContaining("wr0ng-secret");
  }

  @Test
  void newBuilder_otherCredential_keepsSettingsAndLeavesClientUnchanged() {
    try (SophosClient tenant =
        builder().credentials(Central.of(central.simulator.tenantCredential())).build()) {
      SophosClientBuilder copy = tenant.newBuilder();

      assertThat(copy.identify(Central.of(central.simulator.partnerCredential())).level())
          .isEqualTo(AccountLevel.PARTNER);
      try (SophosClient same = copy.build()) {
        assertThat(same.identity().level()).isEqualTo(AccountLevel.TENANT);
      }
      copy.credentials(Central.of(central.simulator.partnerCredential())).build().close();
      assertThat(tenant.identity().level()).isEqualTo(AccountLevel.TENANT);
      assertThat(tenant.newBuilder().build().identity().level()).isEqualTo(AccountLevel.TENANT);
    }
  }
}
