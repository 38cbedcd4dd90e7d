package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.endpoint.CloudFilter;
import dev.connectorsdk.sophos.endpoint.CloudProvider;
import dev.connectorsdk.sophos.endpoint.EncryptionStatus;
import dev.connectorsdk.sophos.endpoint.EndpointSearchField;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.endpoint.HealthStatus;
import dev.connectorsdk.sophos.endpoint.IsolationStatus;
import dev.connectorsdk.sophos.endpoint.LockdownStatus;
import dev.connectorsdk.sophos.endpoint.TimeFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations that list and get endpoints. */
final class EndpointReads {
  private EndpointReads() {}

  static Stream<Operation> all() {
    return Stream.of(
        Operation.tenant(
            "GET /endpoint/v1/endpoints", (t, ids) -> t.endpoints().list().stream().count(), 8L),
        Operation.tenant(
                "GET /endpoint/v1/endpoints",
                (t, ids) ->
                    t
                        .endpoints()
                        .list(
                            q ->
                                q.addHealthStatus(HealthStatus.BAD)
                                    .addType(EndpointType.SERVER)
                                    .addLockdownStatus(LockdownStatus.LOCKED)
                                    .tamperProtectionEnabled(true)
                                    .tamperProtectionSupported(false)
                                    .isolationStatus(IsolationStatus.ISOLATED)
                                    .overallEncryptionStatus(EncryptionStatus.ENCRYPTED)
                                    .online(true)
                                    .hostnameContains("srv")
                                    .associatedPersonContains("ada")
                                    .serialNumberContains("c0")
                                    .addIpAddresses("10.0.0.1", "10.0.0.2")
                                    .addMacAddresses("02:00:00:00:00:01")
                                    .groupNameContains("serv")
                                    .assignedToGroup(true)
                                    .addGroupIds("g-1", "g-2")
                                    .cloud(CloudFilter.of(CloudProvider.AWS, "i-1"))
                                    .search("x y")
                                    .addSearchFields(
                                        EndpointSearchField.HOSTNAME, EndpointSearchField.OS_NAME))
                        .stream()
                        .count(),
                0L)
            .query(
                "healthStatus",
                "bad",
                "type",
                "server",
                "lockdownStatus",
                "locked",
                "tamperProtectionEnabled",
                "true",
                "tamperProtectionSupported",
                "false",
                "isolationStatus",
                "isolated",
                "overallEncryptionStatus",
                "encrypted",
                "online",
                "true",
                "hostnameContains",
                "srv",
                "associatedPersonContains",
                "ada",
                "serialNumberContains",
                "c0",
                "ipAddresses",
                "10.0.0.1,10.0.0.2",
                "macAddresses",
                "02:00:00:00:00:01",
                "groupNameContains",
                "serv",
                "assignedToGroup",
                "true",
                "groupIds",
                "g-1,g-2",
                "cloud",
                "aws:i-1",
                "search",
                "x y",
                "searchFields",
                "hostname,osName"),
        Operation.tenant(
                "GET /endpoint/v1/endpoints",
                (t, ids) ->
                    t
                        .endpoints()
                        .list(
                            q ->
                                q.lastSeenBefore(
                                        TimeFilter.at(Instant.parse("2026-03-01T00:00:00.123456Z")))
                                    .lastSeenAfter(TimeFilter.ago(Duration.ofDays(7)))
                                    .lastOsUpdateBefore(TimeFilter.ago(Duration.ZERO))
                                    .lastOsUpdateAfter(TimeFilter.ago(Duration.ofHours(2)))
                                    .lastAgentUpdateBefore(TimeFilter.ago(Duration.ofMinutes(90)))
                                    .lastAgentUpdateAfter(TimeFilter.ago(Duration.ofMillis(1500)))
                                    .view(EndpointView.FULL)
                                    .addFields("hostname")
                                    .addSort("hostname:desc")
                                    .addIds("a")
                                    .pageSize(500)
                                    .pageTotal(true))
                        .stream()
                        .count(),
                0L)
            .query(
                "lastSeenBefore",
                "2026-03-01T00:00:00Z",
                "lastSeenAfter",
                "-P7D",
                "lastOsUpdateBefore",
                "-PT0S",
                "lastOsUpdateAfter",
                "-PT2H",
                "lastAgentUpdateBefore",
                "-PT1H30M",
                "lastAgentUpdateAfter",
                "-PT1S",
                "view",
                "full",
                "fields",
                "hostname",
                "sort",
                "hostname:desc",
                "ids",
                "a",
                "pageSize",
                "500",
                "pageTotal",
                "true"),
        Operation.tenant(
            "GET /endpoint/v1/endpoints/{endpointId}",
            (t, ids) -> t.endpoints().get(ids.endpoint()).lastOsUpdateAt(),
            Optional.empty()),
        Operation.tenant(
                "GET /endpoint/v1/endpoints/{endpointId}",
                (t, ids) -> t.endpoints().get(ids.endpoint(), "hostname").os(),
                Optional.empty())
            .query("fields", "hostname"),
        Operation.tenant(
                "GET /endpoint/v1/endpoints/{endpointId}",
                (t, ids) ->
                    t.endpoints()
                        .get(ids.endpoint(), EndpointView.FULL)
                        .lastOsUpdateAt()
                        .isPresent(),
                true)
            .query("view", "full"),
        Operation.tenant(
                "GET /endpoint/v1/endpoints/{endpointId}",
                (t, ids) ->
                    t.endpoints()
                        .get(ids.endpoint(), EndpointView.FULL, "tags", "hostname")
                        .tags()
                        .get(0)
                        .key(),
                Optional.of("stage"))
            .query("view", "full", "fields", "tags,hostname"));
  }
}
