package dev.connectorsdk.onboarding.internal;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ConsoleGuide;
import dev.connectorsdk.sophos.credential.CredentialDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Instructions for credentials in Sophos Central's console, one sentence per step. */
public final class CredentialSteps {
  private CredentialSteps() {}

  /** Creating a credential; without a draft with the default name. */
  public static List<String> toCreate(
      Optional<CredentialDraft> draft, Optional<ServicePrincipalRole> role) {
    CredentialDraft.Builder used = CredentialDraft.builder().copyOf(orDefault(draft));
    role.ifPresent(used::servicePrincipalRole);
    return sentences(used.build().guide());
  }

  /** Deleting the credential that was created from a draft. */
  public static List<String> toDelete(Optional<CredentialDraft> draft) {
    return sentences(orDefault(draft).deletionGuide());
  }

  private static CredentialDraft orDefault(Optional<CredentialDraft> draft) {
    return draft.orElseGet(() -> CredentialDraft.builder().build());
  }

  private static List<String> sentences(ConsoleGuide guide) {
    return Stream.concat(
            guide.preconditions().stream().map(ConsoleGuide.Remark::sentence),
            guide.steps().stream().map(ConsoleGuide.Step::sentence))
        .toList();
  }
}
