package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.sophos.endpoint.migration.Migration;
import dev.connectorsdk.sophos.endpoint.migration.MigrationEndpoint;
import dev.connectorsdk.sophos.endpoint.migration.MigrationMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on migrations of endpoints. */
final class MigrationOperations {
  private static final String MIGRATIONS = "/endpoint/v1/migrations";
  private static final String MIGRATION = MIGRATIONS + "/{migrationJobId}";

  private MigrationOperations() {}

  static Stream<Operation> all() {
    return Stream.of(
        Operation.tenant(
                "GET " + MIGRATIONS,
                (t, ids) ->
                    t.endpoints().migrations().list().stream().map(Migration::token).toList(),
                List.of(Optional.of(Secret.of("handshake"))))
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.tenant(
                "GET " + MIGRATIONS,
                (t, ids) ->
                    t.endpoints().migrations().list(MigrationMode.RECEIVING).stream().count(),
                0L)
            .query("mode", "receiving", "page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.tenant(
                "POST " + MIGRATIONS,
                (t, ids) ->
                    t.endpoints().migrations().startReceiving("t-1", List.of("e-1", "e-2")).mode(),
                Optional.of(MigrationMode.RECEIVING))
            .body("{'fromTenant':'t-1','endpoints':['e-1','e-2']}"),
        Operation.tenant(
            "GET " + MIGRATION,
            (t, ids) -> t.endpoints().migrations().get("mig-1").mode(),
            Optional.of(MigrationMode.SENDING)),
        Operation.tenant(
                "PUT " + MIGRATION,
                (t, ids) ->
                    t.endpoints()
                        .migrations()
                        .startSending("mig-1", Secret.of("handshake"), List.of(ids.endpoint()))
                        .id(),
                "mig-1")
            .body("{'id':'mig-1','token':'***','endpoints':['$E']}"),
        Operation.tenant(
                "GET " + MIGRATION + "/endpoints",
                (t, ids) ->
                    t.endpoints().migrations().endpoints("mig-1").stream()
                        .map(MigrationEndpoint::id)
                        .toList(),
                List.of("e-1"))
            .query("page", "1", "pageSize", "100", "pageTotal", "true"));
  }
}
