package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.network.NetworkDevices;
import dev.connectorsdk.sophos.network.NetworkTask;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The operations on switches and access points. */
final class NetworkOperations {
  private NetworkOperations() {}

  static Stream<Operation> all() {
    return Stream.concat(
        of("/switch/v1", TenantScope::switches), of("/wifi/v1", TenantScope::wifi));
  }

  private static Stream<Operation> of(String api, Function<TenantScope, NetworkDevices> devices) {
    String filter = api + "/settings/mac-filtering";
    return Stream.of(
        Operation.tenant(
            "GET " + filter,
            (t, ids) -> devices.apply(t).macFiltering().macAddresses(),
            List.of("00:1A:8C:00:00:01", "00:1A:8C:00:00:02")),
        Operation.tenant(
                "PUT " + filter,
                (t, ids) ->
                    devices
                        .apply(t)
                        .replaceMacFiltering(List.of("00:1A:8C:00:00:09"))
                        .updatedBy()
                        .isPresent(),
                true)
            .body("{'macAddresses':['00:1A:8C:00:00:09']}"),
        Operation.tenant(
                "GET " + api + "/tasks",
                (t, ids) ->
                    devices
                        .apply(t)
                        .tasks(
                            q ->
                                q.type(NetworkTask.Type.MAC_FILTER)
                                    .addFields("type", "status")
                                    .pageSize(10))
                        .stream()
                        .map(task -> task.status().orElseThrow().failed().orElseThrow())
                        .toList(),
                List.of(1, 0))
            .query(
                "type",
                "macFilter",
                "fields",
                "type,status",
                "page",
                "1",
                "pageSize",
                "10",
                "pageTotal",
                "true"));
  }
}
