package dev.connectorsdk.onboarding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.CredentialDraft;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CredentialStepsTest {
  @Test
  void steps_draft_containItsNameLevelAndRole() {
    Optional<CredentialDraft> draft =
        Optional.of(
            CredentialDraft.builder()
                .name("acme export")
                .level(AccountLevel.PARTNER)
                .servicePrincipalRole(ServicePrincipalRole.READ_ONLY)
                .build());

    assertThat(String.join("\n", CredentialSteps.toCreate(draft, Optional.empty())))
        .contains("Partner Super Admin", "Enter acme export", "ReadOnly");
    assertThat(String.join("\n", CredentialSteps.toDelete(draft)))
        .contains("Partner Super Admin", "Find acme export in the list and delete it");
  }

  @Test
  void steps_roleWithoutDraft_containRoleAndDefaultName() {
    Optional<ServicePrincipalRole> role = Optional.of(ServicePrincipalRole.READ_ONLY);

    assertThat(String.join("\n", CredentialSteps.toCreate(Optional.empty(), role)))
        .contains("Enter StackOne Integration", "ReadOnly");
  }
}
