package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where StackOne stores a credential: in a connector profile, or in a linked account. */
public abstract sealed class CredentialTarget permits ProfileTarget, AccountTarget {
  CredentialTarget() {}

  /** Returns a connector profile of the Sophos connector as the target. */
  public static CredentialTarget profile(String profileId) {
    return profile(profileId, ConnectorProfileDraft::sophos);
  }

  /**
   * Returns a connector profile as the target.
   *
   * @param draft creates a draft with the profile's setup fields from its name and the credential
   */
  public static CredentialTarget profile(
      String profileId, BiFunction<String, ClientCredentials, ConnectorProfileDraft> draft) {
    return new ProfileTarget(profileId, draft);
  }

  /**
   * Returns a linked account that has its own credential as the target, with the properties {@code
   * clientId} and {@code clientSecret} (both names are unverified).
   */
  public static CredentialTarget account(String accountId) {
    return account(
        accountId,
        credential ->
            Map.of(
                "clientId", Secret.of(credential.id().value()),
                "clientSecret", credential.secret()));
  }

  /**
   * Returns a linked account that has its own credential as the target.
   *
   * @param properties returns the properties of the account's credentials
   */
  public static CredentialTarget account(
      String accountId, Function<ClientCredentials, Map<String, Secret>> properties) {
    return new AccountTarget(accountId, properties);
  }

  /** The name for people, absent if the project has no such target that is enabled. */
  abstract Optional<String> find(RotationContext context);

  /** Whether only an administrator can save a credential. */
  abstract boolean isManual(RotationContext context);

  /** The account to verify, absent if the target is a profile. */
  Optional<String> verifiedAccountId() {
    return Optional.empty();
  }

  /**
   * Saves a credential.
   *
   * @param step the step that saves it
   * @param instructions called if an administrator has to save it
   * @return whether it is saved; false if an administrator has not done so before the timeout
   */
  abstract boolean save(
      RotationContext context,
      ClientCredentials credential,
      PlanStep step,
      Consumer<ManualSteps> instructions);
}
