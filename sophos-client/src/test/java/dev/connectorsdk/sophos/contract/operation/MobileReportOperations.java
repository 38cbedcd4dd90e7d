package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.alert.Severity;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.mobile.device.AssignedPolicy;
import dev.connectorsdk.sophos.mobile.device.DeviceReports;
import dev.connectorsdk.sophos.mobile.device.ScanResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** The operations that return what the service reports of a mobile device. */
final class MobileReportOperations {
  private static final String DEVICE = "/mobile/v1/devices/{id}/";

  private MobileReportOperations() {}

  static Stream<Operation> all() {
    return Stream.of(
        list(
            "compliance-violations",
            reports ->
                reports
                    .complianceViolations(
                        q ->
                            q.addViolationSeverity(Severity.HIGH)
                                .addFields("name", "type", "state", "severity")
                                .view(EndpointView.FULL)
                                .addSort("severity:desc")
                                .pageSize(5))
                    .stream()
                    .map(one -> one.severity().orElseThrow())
                    .toList(),
            List.of(Severity.HIGH),
            "violationSeverity",
            "high",
            "sort",
            "severity:desc"),
        list(
            "installed-apps",
            reports ->
                reports
                    .installedApps(
                        q ->
                            q.addAppSource("store")
                                .search("note")
                                .addSearchFields("name", "identifier")
                                .addFields("name", "type", "state", "severity")
                                .view(EndpointView.FULL)
                                .addSort("name")
                                .pageSize(5))
                    .stream()
                    .map(one -> one.name().orElseThrow())
                    .toList(),
            List.of("Notes"),
            "appSource",
            "store",
            "search",
            "note",
            "searchFields",
            "name,identifier",
            "sort",
            "name"),
        list(
            "policies",
            reports ->
                reports
                    .policies(
                        q ->
                            q.search("strict")
                                .addSearchFields("name")
                                .addFields("name", "type", "state", "severity")
                                .view(EndpointView.FULL)
                                .addSort("name")
                                .pageSize(5))
                    .stream()
                    .map(one -> one.state().orElseThrow())
                    .toList(),
            List.of(AssignedPolicy.State.APPLIED),
            "search",
            "strict",
            "searchFields",
            "name",
            "sort",
            "name"),
        list(
            "scan-results",
            reports ->
                reports
                    .scanResults(
                        q ->
                            q.addScanResultType(ScanResult.Type.THREAT, ScanResult.Type.PUA)
                                .search("torch")
                                .addSearchFields("name")
                                .addFields("name", "type", "state", "severity")
                                .view(EndpointView.FULL)
                                .addSort("name")
                                .pageSize(5))
                    .stream()
                    .map(one -> one.type().orElseThrow())
                    .toList(),
            List.of(ScanResult.Type.PUA),
            "scanResultType",
            "threat,pua",
            "search",
            "torch",
            "searchFields",
            "name",
            "sort",
            "name"),
        Operation.tenant(
            "GET " + DEVICE + "location",
            (t, ids) -> reports(t).location().latitude(),
            OptionalDouble.of(51.5)),
        Operation.tenant(
                "GET " + DEVICE + "location",
                (t, ids) -> reports(t).location(EndpointView.FULL, "accuracy").accuracy(),
                Optional.of("20"))
            .query("view", "full", "fields", "accuracy"));
  }

  private static Operation list(
      String path, Function<DeviceReports, Object> call, Object answer, String... namesAndValues) {
    Stream<String> common =
        Stream.of(
            "fields",
            "name,type,state,severity",
            "view",
            "full",
            "page",
            "1",
            "pageSize",
            "5",
            "pageTotal",
            "true");
    return Operation.tenant("GET " + DEVICE + path, (t, ids) -> call.apply(reports(t)), answer)
        .query(Stream.concat(Stream.of(namesAndValues), common).toArray(String[]::new));
  }

  private static DeviceReports reports(TenantScope tenant) {
    return tenant.mobile().devices().reports("md-1");
  }
}
