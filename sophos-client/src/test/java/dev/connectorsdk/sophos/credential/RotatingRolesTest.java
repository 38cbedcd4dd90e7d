package dev.connectorsdk.sophos.credential;

import static dev.connectorsdk.sophos.fixture.CredentialSamples.MARKER;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.identity.Identity;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The next credential does at least what the present one does, where both roles are known. */
class RotatingRolesTest {
  private static final ClientCredentials A = pair(1);
  private static final ClientCredentials B = pair(2);
  private static final ClientCredentials C = pair(3);
  private static final Identity ACCOUNT =
      identity("0a1b2c3d-aaaa-4000-8000-000000000000", AccountLevel.TENANT);

  @ParameterizedTest
  @CsvSource({
    "Super Admin, ReadOnly, false",
    "Super Admin, Management, false",
    "Management, ReadOnly, false",
    "Management, Super Admin, true",
    "ReadOnly, ReadOnly, true",
    "ReadOnly, Super Admin, true",
    "Forensics, Management, false",
    "Super Admin, Auditor, true",
    "Auditor, ReadOnly, true",
  })
  void aRoleThatDoesLessIsTurnedAwayWhereBothAreKnown(String now, String next, boolean taken) {
    AtomicInteger proofs = new AtomicInteger();
    RotatingCredentials roles =
        RotatingCredentials.of(
            stored(A, now),
            credentials -> {
              proofs.incrementAndGet();
              return ACCOUNT;
            });

    if (taken) {
      assertThat(roles.rotateTo(stored(B, next))).isEqualTo(ACCOUNT);
    } else {
      assertThatThrownBy(() -> roles.rotateTo(stored(B, next)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(next)
          .hasMessageNotContaining(MARKER);
    }
    assertThat(roles.primary()).isEqualTo(taken ? B : A);
    assertThat(proofs).hasValue(taken ? 2 : 0);
  }

  @Test
  void newSecret_sameClient_keepsItsRole() {
    ClientCredentials renewed = new ClientCredentials(A.id(), B.secret());
    RotatingCredentials roles = RotatingCredentials.of(stored(A, "Super Admin"), any -> ACCOUNT);
    roles.rotateTo(renewed);
    assertThatThrownBy(() -> roles.rotateTo(stored(B, "ReadOnly")))
        .isInstanceOf(IllegalArgumentException.class);
    roles.rotateTo(C);
    assertThat(roles.rotateTo(stored(B, "ReadOnly"))).isEqualTo(ACCOUNT);
  }

  private static StoredCredential stored(ClientCredentials credentials, String role) {
    return new StoredCredential(
        ApiCredential.builder()
            .name("acme")
            .clientId(credentials.id())
            .servicePrincipalRole(ServicePrincipalRole.parse(role))
            .build(),
        credentials.secret());
  }

  private static Identity identity(String id, AccountLevel level) {
    return Identity.builder().id(id).level(level).build();
  }
}
