package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.alert.Severity;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.endpoint.TimeFilter;
import dev.connectorsdk.sophos.mobile.MobilePlatform;
import dev.connectorsdk.sophos.mobile.device.DeviceProperty;
import dev.connectorsdk.sophos.mobile.device.MobileDevice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on mobile devices, and their properties. */
final class MobileDeviceOperations {
  private static final String DEVICES = "/mobile/v1/devices";
  private static final String DEVICE = DEVICES + "/{id}";

  private MobileDeviceOperations() {}

  static Stream<Operation> all() {
    return Stream.concat(devices(), properties());
  }

  private static Stream<Operation> devices() {
    return Stream.of(
        Operation.tenant(
                "GET " + DEVICES,
                (t, ids) ->
                    t
                        .mobile()
                        .devices()
                        .list(
                            q ->
                                q.addIds("md-1", "md-2")
                                    .addOperatingSystemIds("os-1")
                                    .addDeviceGroupIds("mg-1")
                                    .addPlatform(MobilePlatform.WINDOWS, MobilePlatform.CHROME)
                                    .addManagementType(MobileDevice.ManagementType.IXM)
                                    .addManagedState(MobileDevice.ManagedState.ENROLLING)
                                    .compliant(false)
                                    .addViolationSeverity(Severity.HIGH)
                                    .addHealthState(MobileDevice.HealthColor.RED)
                                    .addOwnershipType(MobileDevice.OwnershipType.EMPLOYEE)
                                    .createdBefore(TimeFilter.ago(Duration.ofDays(1)))
                                    .createdAfter(TimeFilter.ago(Duration.ofDays(7)))
                                    .lastSeenBefore(
                                        TimeFilter.at(Instant.parse("2026-03-01T12:00:00Z")))
                                    .lastSeenAfter(TimeFilter.ago(Duration.ofHours(2)))
                                    .search("lab")
                                    .addSearchFields("name", "osName")
                                    .addFields("name")
                                    .view(EndpointView.FULL)
                                    .addSort("name:desc")
                                    .pageSize(10))
                        .stream()
                        .count(),
                0L)
            .query(
                "ids",
                "md-1,md-2",
                "operatingSystemIds",
                "os-1",
                "deviceGroupIds",
                "mg-1",
                "platform",
                "windows,chrome",
                "managementType",
                "ixm",
                "managedState",
                "enrolling",
                "compliant",
                "false",
                "violationSeverity",
                "high",
                "healthState",
                "red",
                "ownershipType",
                "employee",
                "createdBefore",
                "-P1D",
                "createdAfter",
                "-P7D",
                "lastSeenBefore",
                "2026-03-01T12:00:00Z",
                "lastSeenAfter",
                "-PT2H",
                "search",
                "lab",
                "searchFields",
                "name,osName",
                "fields",
                "name",
                "view",
                "full",
                "sort",
                "name:desc",
                "page",
                "1",
                "pageSize",
                "10",
                "pageTotal",
                "true"),
        Operation.tenant(
                "POST " + DEVICES,
                (t, ids) ->
                    t.mobile()
                        .devices()
                        .create(
                            "Tablet",
                            MobilePlatform.ANDROID,
                            MobileDevice.OwnershipType.CORPORATE,
                            "mg-1")
                        .managedState(),
                Optional.of(MobileDevice.ManagedState.ENROLLING))
            .body(
                "{'name':'Tablet','ownershipType':'corporate','groupId':'mg-1','platform':'android'}"),
        Operation.tenant(
            "GET " + DEVICE, (t, ids) -> t.mobile().devices().get("md-1").name(), labPhone()),
        Operation.tenant(
                "GET " + DEVICE,
                (t, ids) ->
                    t.mobile().devices().get("md-1", EndpointView.BASIC, "managedState").name(),
                Optional.empty())
            .query("view", "basic", "fields", "managedState"),
        Operation.tenant(
                "PUT " + DEVICE,
                (t, ids) ->
                    t.mobile()
                        .devices()
                        .update("md-1", "Old phone", MobileDevice.OwnershipType.EMPLOYEE, "mg-1")
                        .ownershipType(),
                Optional.of(MobileDevice.OwnershipType.EMPLOYEE))
            .body("{'name':'Old phone','ownershipType':'employee','groupId':'mg-1'}"),
        Operation.tenant(
            "DELETE " + DEVICE, (t, ids) -> t.mobile().devices().delete("md-1"), true));
  }

  private static Optional<String> labPhone() {
    return Optional.of("Lab phone");
  }

  private static Stream<Operation> properties() {
    String list = DEVICE + "/properties";
    String property = list + "/{propertyKey}";
    return Stream.of(
        Operation.tenant(
                "GET " + list,
                (t, ids) ->
                    t
                        .mobile()
                        .devices()
                        .properties("md-1")
                        .list(
                            q ->
                                q.addDevicePropertyType(DeviceProperty.Type.CUSTOM)
                                    .addDevicePropertyKey("Room")
                                    .search("r")
                                    .addSearchFields("key")
                                    .addFields("key")
                                    .view(EndpointView.FULL)
                                    .addSort("key")
                                    .pageSize(5))
                        .stream()
                        .map(one -> one.key().orElseThrow())
                        .toList(),
                List.of("Room"))
            .query(
                "devicePropertyType",
                "custom",
                "devicePropertyKey",
                "Room",
                "search",
                "r",
                "searchFields",
                "key",
                "fields",
                "key",
                "view",
                "full",
                "sort",
                "key",
                "page",
                "1",
                "pageSize",
                "5",
                "pageTotal",
                "true"),
        Operation.tenant(
                "POST " + list,
                (t, ids) -> t.mobile().devices().properties("md-1").create("Floor", "3").type(),
                Optional.of(DeviceProperty.Type.CUSTOM))
            .body("{'key':'Floor','value':'3'}"),
        Operation.tenant(
                "PUT " + property,
                (t, ids) ->
                    t.mobile().devices().properties("md-1").update("Asset tag", "8").value(),
                Optional.of("8"))
            .body("{'value':'8'}"),
        Operation.tenant(
            "DELETE " + property,
            (t, ids) -> t.mobile().devices().properties("md-1").delete("Asset tag"),
            true));
  }
}
