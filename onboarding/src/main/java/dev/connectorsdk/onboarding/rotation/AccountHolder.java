package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.GuidedChange;
import java.util.Optional;
import java.util.function.Consumer;

/** A linked account with credentials of its own. */
record AccountHolder(StackOneClient stackOne, RotationTarget.Account target) implements Holder {

  @Override
  public Optional<String> find() {
    try {
      return Optional.of("account " + stackOne.accounts().get(target.accountId()).id());
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean isGuided() {
    return false;
  }

  @Override
  public boolean put(ClientCredentials credential, PlanStep step, Consumer<GuidedChange> guide) {
    stackOne
        .accounts()
        .update(
            target.accountId(),
            change -> change.putAllCredentials(target.members().apply(credential)));
    return true;
  }
}
