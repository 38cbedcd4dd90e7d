package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.endpoint.peripheral.Peripheral;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The operations on event journals, peripherals and the tamper protection of the tenant. */
final class DeviceSettingOperations {
  private static final String SETTINGS = "/endpoint/v1/settings";
  private static final String JOURNAL = SETTINGS + "/event-journal/{endpointType}";
  private static final String PERIPHERALS = SETTINGS + "/peripheral-control/peripherals";

  private DeviceSettingOperations() {}

  static Stream<Operation> all() {
    return Stream.of(
        Operation.tenant(
            "GET " + JOURNAL,
            (t, ids) -> t.endpoints().eventJournal().get(EndpointType.SERVER).useRecommended(),
            Optional.of(true)),
        Operation.tenant(
                "PATCH " + JOURNAL,
                (t, ids) ->
                    t.endpoints()
                        .eventJournal()
                        .setLimits(EndpointType.COMPUTER, OptionalInt.of(900), OptionalInt.of(5))
                        .diskSpaceLimitInMB()
                        .orElseThrow()
                        .value(),
                OptionalInt.of(900))
            .body(
                "{'useRecommended':false,'diskSpaceLimitInMB':900,"
                    + "'diskSpaceLimitAsPercentage':5}"),
        Operation.tenant(
                "PATCH " + JOURNAL,
                (t, ids) ->
                    t.endpoints()
                        .eventJournal()
                        .useRecommended(EndpointType.SERVER)
                        .useRecommended(),
                Optional.of(true))
            .body("{'useRecommended':true}"),
        Operation.tenant(
                "GET " + PERIPHERALS,
                (t, ids) ->
                    t
                        .endpoints()
                        .peripherals()
                        .list(
                            q ->
                                q.type(Peripheral.Type.MODEM)
                                    .lastSeenAfter(Instant.parse("2026-02-01T00:00:00Z"))
                                    .lastSeenBefore(Instant.parse("2026-03-01T00:00:00Z"))
                                    .pageSize(10))
                        .stream()
                        .map(Peripheral::id)
                        .toList(),
                List.of("p-1"))
            .query(
                "type",
                "modem",
                "lastSeenAfter",
                "2026-02-01T00:00:00Z",
                "lastSeenBefore",
                "2026-03-01T00:00:00Z",
                "page",
                "1",
                "pageSize",
                "10",
                "pageTotal",
                "true"),
        Operation.tenant(
            "GET " + PERIPHERALS + "/{peripheralId}",
            (t, ids) -> t.endpoints().peripherals().get("p-1").type(),
            Optional.of(Peripheral.Type.MODEM)),
        Operation.tenant(
            "GET " + SETTINGS + "/tamper-protection",
            (t, ids) -> t.endpoints().tamperProtection().isEnabledForTenant(),
            true));
  }
}
