package dev.connectorsdk.sophos;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Coverage;
import dev.connectorsdk.core.credential.CredentialCheck;
import dev.connectorsdk.core.credential.CredentialOwner;
import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.RoleRequirements;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ConsoleGuide;
import dev.connectorsdk.sophos.credential.CredentialDraft;
import dev.connectorsdk.sophos.credential.CredentialProof;
import dev.connectorsdk.sophos.credential.ProvenAccount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What can be said of Sophos Central's API credentials: whether one works, by a token and whoami,
 * and whether its service principal role is enough, by the SDK's table of roles. The role is what
 * people tell: no API does.
 */
public final class SophosCredentialCheck implements CredentialCheck {
  private final CredentialProof proof;
  private final CredentialDraft draft;
  private final Optional<ServicePrincipalRole> role;
  private final Map<String, List<Operation>> operationsOfActions;

  private SophosCredentialCheck(
      CredentialProof proof,
      CredentialDraft draft,
      Optional<ServicePrincipalRole> role,
      Map<String, List<Operation>> operationsOfActions) {
    this.proof = proof;
    this.draft = draft;
    this.role = role;
    this.operationsOfActions = Map.copyOf(operationsOfActions);
  }

  /**
   * A check with these settings of a client, {@code b -> b} for the defaults; whatever credential
   * they set is not used. The credential's role is taken as unknown.
   */
  public static SophosCredentialCheck of(UnaryOperator<SophosClientBuilder> settings) {
    CredentialDraft plain = CredentialDraft.builder().name("StackOne connector").build();
    return new SophosCredentialCheck(
        SophosCredentialProof.of(settings), plain, Optional.empty(), Map.of());
  }

  /** The same for a credential of this role. */
  public SophosCredentialCheck withRole(ServicePrincipalRole known) {
    CredentialDraft ofRole =
        CredentialDraft.builder().copyOf(draft).servicePrincipalRole(known).build();
    return new SophosCredentialCheck(proof, ofRole, Optional.of(known), operationsOfActions);
  }

  /** The same for a credential that is, or was, made by this draft: its role and its name. */
  public SophosCredentialCheck withDraft(CredentialDraft made) {
    Optional<ServicePrincipalRole> itsRole = Optional.of(made.servicePrincipalRole());
    return new SophosCredentialCheck(proof, made, itsRole, operationsOfActions);
  }

  /**
   * The same with what is known of StackOne's actions: the operations that each calls. StackOne
   * does not publish it; an action that is not named counts as unknown for every role.
   */
  public SophosCredentialCheck withOperationsOf(Map<String, List<Operation>> known) {
    return new SophosCredentialCheck(proof, draft, role, known);
  }

  @Override
  public String provider() {
    return "Sophos Central";
  }

  @Override
  public List<String> stepsToMake() {
    return draft.guide().steps().stream().map(ConsoleGuide.Step::sentence).toList();
  }

  @Override
  public List<String> stepsToDelete() {
    return draft.deletionGuide().steps().stream().map(ConsoleGuide.Step::sentence).toList();
  }

  /**
   * {@inheritDoc}
   *
   * @param operations each a method and a path, such as {@code GET /common/v1/alerts}
   */
  @Override
  public Coverage coverage(List<String> actions, List<String> operations) {
    return RoleRequirements.of(actions, operations, operationsOfActions).coverage(role);
  }

  @Override
  public CredentialOwner prove(ClientCredentials credentials) {
    ProvenAccount account = proof.prove(credentials);
    return new CredentialOwner(account.id(), account.level().value());
  }
}
