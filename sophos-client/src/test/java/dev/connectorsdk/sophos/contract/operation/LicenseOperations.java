package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.attestation.Attestation.Option;
import dev.connectorsdk.sophos.attestation.Attestation.Status;
import dev.connectorsdk.sophos.attestation.LocalizedText;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on licenses, and the questions to users. */
final class LicenseOperations {
  private LicenseOperations() {}

  static Stream<Operation> all() {
    return Stream.concat(licenses(), attestations());
  }

  private static Stream<Operation> licenses() {
    String firewalls = "GET /licenses/v1/licenses/firewalls";
    return Stream.of(
        Operation.of(
            Level.TENANT_GLOBAL,
            "GET /licenses/v1/licenses",
            (c, ids) -> c.tenant().licenses().get().licenses().size(),
            3),
        Operation.of(
            Level.PARTNER,
            "GET /licenses/v1/licenses",
            (c, ids) -> c.partner().licenses().get().tenant(),
            Optional.empty()),
        Operation.of(
                Level.TENANT_GLOBAL,
                firewalls,
                (c, ids) ->
                    c.tenant()
                        .licenses()
                        .firewalls()
                        .first(one -> one.modelType().equals(Optional.of("virtual")))
                        .orElseThrow()
                        .licenses()
                        .size(),
                1)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.of(
                Level.PARTNER,
                firewalls,
                (c, ids) -> c.partner().licenses().firewalls("serialNumber:desc").stream().count(),
                3L)
            .query(
                "page", "1", "pageSize", "100", "pageTotal", "true", "sort", "serialNumber:desc"));
  }

  private static Stream<Operation> attestations() {
    String path = "/user-activity-verification/v1/attestations";
    return Stream.of(
        Operation.tenant(
                "POST " + path,
                (t, ids) ->
                    t.attestations()
                        .create(
                            d ->
                                d.userId(ids.freeUser())
                                    .title(LocalizedText.of("Log-in").with("de", "Anmeldung"))
                                    .question(LocalizedText.of("Was it you?").with("de", "Du?"))
                                    .addOptions(
                                        new Option(
                                            Optional.of("y"),
                                            Optional.of(LocalizedText.of("Yes").with("de", "Ja"))))
                                    .timeoutInSeconds(60))
                        .status(),
                Optional.of(Status.PENDING))
            .body(
                "{'options':[{'key':'y','value':{'text':'Yes','translations':{'de':'Ja'}}}],"
                    + "'question':{'text':'Was it you?','translations':{'de':'Du?'}},"
                    + "'timeoutInSeconds':60,"
                    + "'title':{'text':'Log-in','translations':{'de':'Anmeldung'}},"
                    + "'userId':'$U'}"),
        Operation.tenant(
            "GET " + path + "/{attestationId}",
            (t, ids) -> t.attestations().get(ids.attestation()).selectedOption(),
            Optional.of("y")),
        Operation.tenant(
                "GET " + path + "/{attestationId}",
                (t, ids) -> t.attestations().get(ids.attestation(), "status").selectedOption(),
                Optional.empty())
            .query("fields", "status"));
  }
}
