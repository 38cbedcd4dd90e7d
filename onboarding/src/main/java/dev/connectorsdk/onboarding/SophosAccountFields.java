package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.identity.Identity;
import dev.connectorsdk.sophos.identity.Identity.ApiHosts;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.SetupField;
import java.util.List;

/** The fields of an account under StackOne's older Sophos IAM connector. */
public final class SophosAccountFields {
  private SophosAccountFields() {}

  /**
   * Returns the fields of an account with their values: the credential, and the tenant id and API
   * host that Sophos Central's whoami returned for it, so that no user types them.
   *
   * @param identity the result of {@code SophosClient.identity()} with the same credential
   * @throws IllegalArgumentException if the identity has no data region, as of a partner
   */
  public static List<SetupField> of(Identity identity, ClientCredentials credentials) {
    String host =
        identity
            .hosts()
            .flatMap(ApiHosts::dataRegion)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "whoami returned no data region: the connector needs the credential of a"
                            + " tenant, not of a partner or organization."));
    return ConnectorProfileDraft.sophosIamFields(credentials, identity.id(), host);
  }
}
