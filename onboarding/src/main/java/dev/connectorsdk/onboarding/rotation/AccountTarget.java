package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A linked account that has its own credential. */
final class AccountTarget extends CredentialTarget {
  private final String accountId;
  private final Function<ClientCredentials, Map<String, Secret>> properties;

  AccountTarget(String accountId, Function<ClientCredentials, Map<String, Secret>> properties) {
    this.accountId = accountId;
    this.properties = properties;
  }

  @Override
  Optional<String> find(RotationContext context) {
    try {
      return Optional.of("account " + context.stackOne().accounts().get(accountId).id());
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  @Override
  boolean isManual(RotationContext context) {
    return false;
  }

  @Override
  Optional<String> verifiedAccountId() {
    return Optional.of(accountId);
  }

  @Override
  boolean save(
      RotationContext context,
      ClientCredentials credential,
      PlanStep step,
      Consumer<ManualSteps> instructions) {
    context
        .stackOne()
        .accounts()
        .update(accountId, change -> change.putAllCredentials(properties.apply(credential)));
    return true;
  }

  @Override
  public String toString() {
    return "account " + accountId;
  }
}
