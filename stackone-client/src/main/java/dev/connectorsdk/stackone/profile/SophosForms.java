package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.credential.ClientCredentials;
import java.util.List;

/**
 * The forms of StackOne's two Sophos connectors. The keys of the fields are unverified: guides have
 * labels.
 */
final class SophosForms {
  static final List<String> ADVICE =
      List.of(
          "Role of the credential: StackOne's guide to the Sophos connector profile recommends"
              + " Service Principal Super Admin for most uses and also offers Management, Forensics,"
              + " ReadOnly, Directory Sync and Firewall (docs.stackone.com,"
              + " connectors/sophos/guides/connector-profile/oauth-2-0-client-credentials).",
          "StackOne's older guide to the Sophos IAM connector states that Service Principal ReadOnly"
              + " is enough (hub-docs, connection-guides/iam/sophos). With Super Admin every action"
              + " works; with the least role a leaked secret allows less: choose a wider role only if"
              + " an enabled action writes.");

  private static final String ID = "clientId";
  private static final String SECRET = "clientSecret";
  private static final ConnectorField CLIENT_ID = ConnectorField.required(ID, "Client ID", false);
  private static final ConnectorField CLIENT_SECRET =
      ConnectorField.required(SECRET, "Client Secret", true);

  static final AuthenticationForm PROFILE =
      AuthenticationForm.clientCredentials(List.of(CLIENT_ID, CLIENT_SECRET), List.of());

  private static final ConnectorField TENANT =
      ConnectorField.required("tenantId", "Tenant ID", false);
  private static final ConnectorField HOST =
      ConnectorField.required("dataRegionApiHost", "Data Region API Host", false);

  static final AuthenticationForm IAM =
      AuthenticationForm.clientCredentials(
          List.of(), List.of(CLIENT_ID, CLIENT_SECRET, TENANT, HOST));

  private SophosForms() {}

  static List<SetupField> credential(ClientCredentials credentials) {
    String id = credentials.id().value();
    return List.of(
        new SetupField(CLIENT_ID, id, id),
        new SetupField(
            CLIENT_SECRET,
            credentials.secret(),
            "the client secret that belongs to client id " + id));
  }

  static List<SetupField> account(ClientCredentials credentials, String tenantId, String host) {
    List<SetupField> login = credential(credentials);
    return List.of(
        login.get(0),
        login.get(1),
        new SetupField(TENANT, tenantId, tenantId),
        new SetupField(HOST, host, host));
  }
}
