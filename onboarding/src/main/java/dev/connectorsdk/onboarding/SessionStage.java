package dev.connectorsdk.onboarding;

import dev.connectorsdk.onboarding.internal.Heading;
import dev.connectorsdk.onboarding.internal.Stage;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import dev.connectorsdk.stackone.session.ConnectSessionRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * The customer is invited, unless its account works already.
 *
 * @param linking the customer
 * @param keepInvitation whether an invitation of an earlier run that can still be opened will do
 */
record SessionStage(Linking linking, boolean keepInvitation) implements Stage {
  private static final Heading HEADING = new Heading("session", "Connect session");

  @Override
  public Heading heading() {
    return HEADING;
  }

  @Override
  public PlanStep look() {
    Optional<LinkedAccount> account = linking.lookUp();
    if (account.filter(LinkedAccount::isActive).isPresent()) {
      return HEADING.done("Not needed.", "The account is linked.");
    }
    Optional<Instant> until = linking.invitedUntil().filter(any -> keepInvitation);
    return until
        .map(end -> HEADING.done("Invited until " + end + ".", "By an earlier run."))
        .orElseGet(() -> account.map(this::repair).orElseGet(this::invite));
  }

  private PlanStep repair(LinkedAccount account) {
    return HEADING.toDo(
        "Invites " + linking.customer().ownerName() + " to repair account " + account.id() + ".",
        AccountStage.state(account));
  }

  private PlanStep invite() {
    return HEADING.toDo(
        "Invites "
            + linking.customer().ownerName()
            + " with a link that works for "
            + linking.request().invitationLife().toMinutes()
            + " minutes.",
        "There is no account of this customer.");
  }

  @Override
  public PlanStep carryOut(PlanStep found) {
    ConnectorProfile profile =
        linking.profile().orElseThrow(() -> new IllegalStateException("There is no profile."));
    Instant until = linking.stackOne().timing().now().plus(linking.request().invitationLife());
    ConnectSessionLink link =
        linking.stackOne().connectSessions().create(session -> describe(session, profile));
    // a second link after a crash does no harm, one that nobody got would be waited for
    linking.listener().linkReady(linking.customer(), link);
    linking.invitedUntil(until);
    return HEADING.done("Session " + link.id() + ", open until " + until + ".", "");
  }

  private ConnectSessionRequest.Builder describe(
      ConnectSessionRequest.Builder session, ConnectorProfile profile) {
    return session
        .originOwnerId(linking.customer().ownerId())
        .originOwnerName(linking.customer().ownerName())
        .provider(linking.request().connectorKey())
        .connectorProfileId(profile.id())
        .accountId(linking.account().map(LinkedAccount::id))
        .expiresIn(linking.request().invitationLife());
  }
}
