package dev.connectorsdk.sophos.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServicePrincipalRoleTest {

  @ParameterizedTest
  @CsvSource({
    "Service Principal Super Admin, Service Principal Super Admin",
    "super-admin, Service Principal Super Admin",
    "SERVICE_PRINCIPAL_MANAGEMENT, Service Principal Management",
    "forensic, Service Principal Forensics",
    "Read-Only, Service Principal ReadOnly",
    "'  service principal  read only ', Service Principal ReadOnly",
    "Directory Sync, Service Principal Directory Sync",
    "Service Principal Active Directory Sync, Service Principal Directory Sync",
    "Service Principal AD Sync, Service Principal Directory Sync",
    "FIREWALL, Service Principal Firewall",
  })
  void aRoleIsReadAsPeopleWriteIt(String text, String name) {
    ServicePrincipalRole role = ServicePrincipalRole.parse(text);
    assertThat(role.value()).isEqualTo(name);
    assertThat(role.isKnown()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Service Principal Auditor", " Admin", "SA", "Service Principal"})
  void anUnknownRoleKeepsItsText(String text) {
    ServicePrincipalRole role = ServicePrincipalRole.parse(text);
    assertThat(role.value()).isEqualTo(text);
    assertThat(role.isKnown()).isFalse();
    assertThat(role.description()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aBlankRoleIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> ServicePrincipalRole.parse(text));
    assertThatIllegalArgumentException().isThrownBy(() -> new ServicePrincipalRole(text));
  }

  @Test
  void knownRoles_all_haveADescription() {
    assertThat(ServicePrincipalRole.known())
        .hasSize(6)
        .allSatisfy(role -> assertThat(role.description()).isPresent())
        .allSatisfy(
            role -> assertThat(ServicePrincipalRole.parse(role.shortName())).isEqualTo(role))
        .allSatisfy(
            role ->
                assertThat(role.alsoCalled().stream().map(ServicePrincipalRole::parse))
                    .allMatch(role::equals))
        .allSatisfy(role -> assertThat(role).hasToString(role.value()));
  }

  @Test
  void shortName_alone_isNotAKnownRole() {
    assertThat(new ServicePrincipalRole("Firewall").isKnown()).isFalse();
    assertThat(new ServicePrincipalRole("Firewall").description()).isEmpty();
    assertThat(new ServicePrincipalRole("Service Principal ").shortName())
        .isEqualTo("Service Principal ");
  }
}
