package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.internal.Step;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.stackone.session.ConnectSessionRequest;
import java.time.Instant;
import java.util.Optional;

/** The customer is invited, unless its account is active. */
final class SessionStep extends Step {
  private final CustomerContext context;
  private final boolean keepInvitation;

  /**
   * Creates the step.
   *
   * @param keepInvitation whether an invitation of an earlier run that is still valid is sufficient
   */
  SessionStep(CustomerContext context, boolean keepInvitation) {
    super("session", "Connect session");
    this.context = context;
    this.keepInvitation = keepInvitation;
  }

  @Override
  public PlanStep inspect() {
    Optional<LinkedAccount> account = context.findAccount();
    if (account.filter(LinkedAccount::isActive).isPresent()) {
      return done("Not needed.", "The account is linked.");
    }
    Optional<Instant> until = context.invitedUntil().filter(any -> keepInvitation);
    return until
        .map(end -> done("Invited until " + end + ".", "By an earlier run."))
        .orElseGet(() -> account.map(this::repair).orElseGet(this::invite));
  }

  private PlanStep repair(LinkedAccount account) {
    return toDo(
        "Invites " + context.customer().ownerName() + " to repair account " + account.id() + ".",
        AccountStep.status(account));
  }

  private PlanStep invite() {
    return toDo(
        "Invites "
            + context.customer().ownerName()
            + " with a link that is valid for "
            + context.request().invitationLifetime().toMinutes()
            + " minutes.",
        "The customer has no account.");
  }

  @Override
  public PlanStep perform(PlanStep found) {
    ConnectorProfile profile =
        context.profile().orElseThrow(() -> new IllegalStateException("There is no profile."));
    Instant until = context.now().plus(context.request().invitationLifetime());
    ConnectSessionLink link =
        context.stackOne().connectSessions().create(session -> describe(session, profile));
    // saved after the link is delivered: a second link after a crash does no harm, but a run would
    // wait in vain for a customer that received none
    context.listener().linkReady(context.customer(), link);
    context.setInvitation(link, until);
    return done("Session " + link.id() + ", valid until " + until + ".", "");
  }

  private ConnectSessionRequest.Builder describe(
      ConnectSessionRequest.Builder session, ConnectorProfile profile) {
    return session
        .originOwnerId(context.customer().ownerId())
        .originOwnerName(context.customer().ownerName())
        .provider(context.request().connectorKey())
        .connectorProfileId(profile.id())
        .accountId(context.account().map(LinkedAccount::id))
        .expiresIn(context.request().invitationLifetime());
  }
}
