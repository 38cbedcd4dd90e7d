package dev.connectorsdk.sophos.credential;

import static dev.connectorsdk.sophos.fixture.CredentialSamples.clientId;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.credential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiCredentialTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-01");

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void blankName_save_isRefused(String name) {
    assertThatThrownBy(() -> credential(name).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name must not be blank");
    assertThatThrownBy(() -> CredentialDraft.builder().name(name).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name must not be blank");
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01, 2026-02-28", "2026-03-01, 2026-03-01"})
  void anExpiryThatIsNotAfterTheCreationIsRefused(LocalDate created, LocalDate expires) {
    assertThatThrownBy(() -> credential("a").createdOn(created).expiresOn(expires).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("swapped");
  }

  @Test
  void role_absent_isSuperAdmin() {
    assertThat(credential("a").build().servicePrincipalRole())
        .isEqualTo(ServicePrincipalRole.SUPER_ADMIN);
    ServicePrincipalRole novel = ServicePrincipalRole.parse("Service Principal Auditor");
    assertThat(credential("a").servicePrincipalRole(novel).build().servicePrincipalRole())
        .isEqualTo(novel);
  }

  @Test
  void draft_withClientId_becomesTheCredential() {
    ApiCredential made =
        CredentialDraft.builder()
            .name("acme")
            .description("for acme")
            .servicePrincipalRole(ServicePrincipalRole.READ_ONLY)
            .level(AccountLevel.ORGANIZATION)
            .build()
            .created(clientId(7), DAY);
    assertThat(made)
        .isEqualTo(
            ApiCredential.builder()
                .name("acme")
                .description("for acme")
                .servicePrincipalRole(ServicePrincipalRole.READ_ONLY)
                .level(AccountLevel.ORGANIZATION)
                .clientId(clientId(7))
                .createdOn(DAY)
                .build());
  }
}
