package dev.connectorsdk.onboarding.rotation;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Where StackOne keeps the credential. */
public sealed interface RotationTarget {

  /**
   * In a connector profile.
   *
   * @param profileId the profile's id
   * @param fields drafts the profile's setup fields from its name and the credential, such as
   *     {@code ConnectorProfileDraft::sophos}
   */
  record Profile(
      String profileId, BiFunction<String, ClientCredentials, ConnectorProfileDraft> fields)
      implements RotationTarget {}

  /**
   * In a linked account of its own, as connectors of the older kind do.
   *
   * @param accountId the account's id
   * @param members what goes into the account's credentials
   */
  record Account(String accountId, Function<ClientCredentials, Map<String, Secret>> members)
      implements RotationTarget {}

  /** In a connector profile. */
  static RotationTarget profile(
      String profileId, BiFunction<String, ClientCredentials, ConnectorProfileDraft> fields) {
    return new Profile(profileId, fields);
  }

  /**
   * In a linked account, as {@code clientId} and {@code clientSecret}. Unverified: these two names.
   */
  static RotationTarget account(String accountId) {
    return new Account(
        accountId,
        credential ->
            Map.of(
                "clientId", Secret.of(credential.id().value()),
                "clientSecret", credential.secret()));
  }
}
