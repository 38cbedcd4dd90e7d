package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.exclusion.NetworkExclusions;
import dev.connectorsdk.sophos.endpoint.exclusion.ScanMode;
import dev.connectorsdk.sophos.endpoint.exclusion.ScanningExclusionType;
import dev.connectorsdk.sophos.endpoint.exclusion.TrafficDirection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The operations on exclusions. */
final class ExclusionOperations {
  private static final String EXCLUSIONS = "/endpoint/v1/settings/exclusions/";
  private static final String SCANNING = EXCLUSIONS + "scanning";
  private static final String ID = "/{exclusionId}";

  private ExclusionOperations() {}

  static Stream<Operation> all() {
    return Stream.of(
            scanning(),
            network("isolation", t -> t.endpoints().exclusions().isolation()),
            network("intrusion-prevention", t -> t.endpoints().exclusions().intrusionPrevention()))
        .flatMap(rows -> rows);
  }

  private static Stream<Operation> scanning() {
    return Stream.of(
        Operation.tenant(
                "GET " + SCANNING,
                (t, ids) ->
                    t
                        .endpoints()
                        .exclusions()
                        .scanning()
                        .list(q -> q.type(ScanningExclusionType.WEB).pageSize(10))
                        .stream()
                        .map(exclusion -> exclusion.lockedByManagingAccount().orElseThrow())
                        .toList(),
                List.of(true))
            .query("type", "web", "page", "1", "pageSize", "10", "pageTotal", "true"),
        Operation.tenant(
                "POST " + SCANNING,
                (t, ids) ->
                    t.endpoints()
                        .exclusions()
                        .scanning()
                        .create(
                            e ->
                                e.type(ScanningExclusionType.PROCESS)
                                    .value("till.exe")
                                    .scanMode(ScanMode.ON_DEMAND)
                                    .comment("Tills"))
                        .scanMode(),
                Optional.of(ScanMode.ON_DEMAND))
            .body("{'value':'till.exe','type':'process','scanMode':'onDemand','comment':'Tills'}"),
        Operation.tenant(
            "GET " + SCANNING + ID,
            (t, ids) -> t.endpoints().exclusions().scanning().get(ids.exclusion()).type(),
            Optional.of(ScanningExclusionType.PATH)),
        Operation.tenant(
                "PATCH " + SCANNING + ID,
                (t, ids) ->
                    t.endpoints()
                        .exclusions()
                        .scanning()
                        .update(
                            ids.exclusion(),
                            e -> e.value("C:\\New\\").scanMode(ScanMode.ON_ACCESS).comment("Moved"))
                        .value(),
                Optional.of("C:\\New\\"))
            .body("{'value':'C:\\\\New\\\\','scanMode':'onAccess','comment':'Moved'}"),
        Operation.tenant(
            "DELETE " + SCANNING + ID,
            (t, ids) -> t.endpoints().exclusions().scanning().delete(ids.exclusion()),
            true));
  }

  private static Stream<Operation> network(
      String kind, Function<TenantScope, NetworkExclusions> exclusions) {
    return Stream.of(
        Operation.tenant(
                "GET " + EXCLUSIONS + kind,
                (t, ids) -> exclusions.apply(t).list().stream().count(),
                2L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.tenant(
                "POST " + EXCLUSIONS + kind,
                (t, ids) ->
                    exclusions
                        .apply(t)
                        .create(
                            e ->
                                e.direction(TrafficDirection.OUTBOUND)
                                    .localPorts(List.of(1024))
                                    .remotePorts(List.of(53, 443))
                                    .remoteAddresses(List.of("192.0.2.1"))
                                    .comment("DNS"))
                        .remotePorts(),
                List.of(53, 443))
            .body(
                "{'direction':'outbound','localPorts':[1024],'remotePorts':[53,443],"
                    + "'remoteAddresses':['192.0.2.1'],'comment':'DNS'}"),
        Operation.tenant(
            "GET " + EXCLUSIONS + kind + ID,
            (t, ids) -> exclusions.apply(t).get(ids.exclusion()).direction(),
            Optional.of(TrafficDirection.INBOUND)),
        Operation.tenant(
                "PATCH " + EXCLUSIONS + kind + ID,
                (t, ids) ->
                    exclusions
                        .apply(t)
                        .update(
                            ids.exclusion(),
                            e ->
                                e.direction(TrafficDirection.BOTH)
                                    .localPorts(List.of())
                                    .remotePorts(List.of(22))
                                    .remoteAddresses(List.of("host.example"))
                                    .comment("SSH"))
                        .localPorts(),
                List.of())
            .body(
                "{'direction':'both','localPorts':[],'remotePorts':[22],"
                    + "'remoteAddresses':['host.example'],'comment':'SSH'}"),
        Operation.tenant(
            "DELETE " + EXCLUSIONS + kind + ID,
            (t, ids) -> exclusions.apply(t).delete(ids.exclusion()),
            true));
  }
}
