package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.mobile.MobilePlatform;
import dev.connectorsdk.sophos.mobile.OperatingSystem;
import dev.connectorsdk.sophos.mobile.group.AppGroup;
import dev.connectorsdk.sophos.mobile.group.GroupedApp;
import dev.connectorsdk.sophos.mobile.group.MobileDeviceGroup;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The operations on groups of mobile devices and of apps, and on operating systems. */
final class MobileGroupOperations {
  private static final String DEVICE_GROUPS = "/mobile/v1/device-groups";
  private static final String APP_GROUPS = "/mobile/v1/app-groups";
  private static final String SYSTEMS = "/mobile/v1/operating-systems";
  private static final String ID = "/{id}";

  private MobileGroupOperations() {}

  static Stream<Operation> all() {
    return Stream.of(deviceGroups(), appGroups(), operatingSystems()).flatMap(rows -> rows);
  }

  private static Stream<Operation> deviceGroups() {
    return Stream.of(
        Operation.tenant(
                "GET " + DEVICE_GROUPS,
                (t, ids) ->
                    t
                        .mobile()
                        .deviceGroups()
                        .list(
                            q ->
                                q.addIds("mg-1")
                                    .search("lab")
                                    .addSearchFields("name")
                                    .addFields("name")
                                    .view(EndpointView.FULL)
                                    .addSort("name")
                                    .pageSize(5))
                        .stream()
                        .map(MobileDeviceGroup::id)
                        .toList(),
                List.of("mg-1"))
            .query(search("mg-1")),
        Operation.tenant(
                "POST " + DEVICE_GROUPS,
                (t, ids) ->
                    t.mobile()
                        .deviceGroups()
                        .create(
                            g ->
                                g.name("Trucks")
                                    .employeeCompliancePolicyId("mp-1")
                                    .corporateCompliancePolicyId("mp-1"))
                        .corporateCompliancePolicy()
                        .flatMap(policy -> policy.name()),
                Optional.of("Lab policy"))
            .body(
                "{'name':'Trucks','employeeCompliancePolicyId':'mp-1',"
                    + "'corporateCompliancePolicyId':'mp-1'}"),
        Operation.tenant(
            "GET " + DEVICE_GROUPS + ID,
            (t, ids) -> t.mobile().deviceGroups().get("mg-1").name(),
            Optional.of("Lab")),
        Operation.tenant(
                "GET " + DEVICE_GROUPS + ID,
                (t, ids) ->
                    t.mobile().deviceGroups().get("mg-1", EndpointView.FULL, "tenant").name(),
                Optional.empty())
            .query("view", "full", "fields", "tenant"),
        Operation.tenant(
                "PUT " + DEVICE_GROUPS + ID,
                (t, ids) ->
                    t.mobile()
                        .deviceGroups()
                        .update(
                            "mg-1",
                            g ->
                                g.name("Lab 2")
                                    .employeeCompliancePolicyId("mp-1")
                                    .corporateCompliancePolicyId("mp-1"))
                        .name(),
                Optional.of("Lab 2"))
            .body(
                "{'name':'Lab 2','employeeCompliancePolicyId':'mp-1',"
                    + "'corporateCompliancePolicyId':'mp-1'}"),
        Operation.tenant(
            "DELETE " + DEVICE_GROUPS + ID,
            (t, ids) -> t.mobile().deviceGroups().delete("mg-1"),
            true));
  }

  private static Stream<Operation> appGroups() {
    return Stream.of(
        Operation.tenant(
                "GET " + APP_GROUPS,
                (t, ids) ->
                    t
                        .mobile()
                        .appGroups()
                        .list(
                            q ->
                                q.addIds("ag-1")
                                    .addPlatform(MobilePlatform.IOS)
                                    .search("lab")
                                    .addSearchFields("name")
                                    .addFields("name")
                                    .view(EndpointView.FULL)
                                    .addSort("name")
                                    .pageSize(5))
                        .stream()
                        .map(AppGroup::id)
                        .toList(),
                List.of("ag-1"))
            .query(search("ag-1", "platform", "ios")),
        Operation.tenant(
                "POST " + APP_GROUPS,
                (t, ids) ->
                    t.mobile()
                        .appGroups()
                        .create(
                            "Games",
                            MobilePlatform.ANDROID,
                            List.of(
                                GroupedApp.of("com.example.chess", "Chess")
                                    .withLink("https://apps.example/chess")))
                        .count(),
                OptionalInt.of(1))
            .body(
                "{'name':'Games','platform':'android','apps':[{'identifier':'com.example.chess',"
                    + "'name':'Chess','link':'https://apps.example/chess'}]}"),
        Operation.tenant(
            "GET " + APP_GROUPS + ID,
            (t, ids) -> t.mobile().appGroups().get("ag-1").platform(),
            Optional.of(MobilePlatform.IOS)),
        Operation.tenant(
                "GET " + APP_GROUPS + ID,
                (t, ids) -> t.mobile().appGroups().get("ag-1", EndpointView.FULL, "name").count(),
                OptionalInt.empty())
            .query("view", "full", "fields", "name"),
        Operation.tenant(
                "PATCH " + APP_GROUPS + ID,
                (t, ids) -> t.mobile().appGroups().rename("ag-1", "Tools").name(),
                Optional.of("Tools"))
            .body("{'name':'Tools'}"),
        Operation.tenant(
                "PATCH " + APP_GROUPS + ID,
                (t, ids) ->
                    t.mobile()
                        .appGroups()
                        .setApps("ag-1", List.of(GroupedApp.of("a", "A").withLink("https://a")))
                        .count(),
                OptionalInt.of(1))
            .body("{'apps':[{'identifier':'a','name':'A','link':'https://a'}]}"),
        Operation.tenant(
                "PATCH " + APP_GROUPS + ID,
                (t, ids) -> t.mobile().appGroups().setApps("ag-1", List.of()).count(),
                OptionalInt.of(0))
            .body("{'apps':[]}"),
        Operation.tenant(
            "DELETE " + APP_GROUPS + ID, (t, ids) -> t.mobile().appGroups().delete("ag-1"), true));
  }

  private static Stream<Operation> operatingSystems() {
    return Stream.of(
        Operation.tenant(
                "GET " + SYSTEMS,
                (t, ids) ->
                    t
                        .mobile()
                        .operatingSystems()
                        .list(
                            q ->
                                q.addIds("os-1")
                                    .addPlatform(MobilePlatform.IOS)
                                    .version("19.0")
                                    .addFields("name")
                                    .view(EndpointView.FULL)
                                    .addSort("name")
                                    .pageSize(5))
                        .stream()
                        .map(OperatingSystem::name)
                        .toList(),
                List.of())
            .query(paged("ids", "os-1", "platform", "ios", "version", "19.0")),
        Operation.tenant(
            "GET " + SYSTEMS + ID,
            (t, ids) -> t.mobile().operatingSystems().get("os-1").name(),
            Optional.of("iOS 19")),
        Operation.tenant(
                "GET " + SYSTEMS + ID,
                (t, ids) ->
                    t.mobile().operatingSystems().get("os-1", EndpointView.BASIC, "name").version(),
                Optional.empty())
            .query("view", "basic", "fields", "name"),
        Operation.tenant(
            "GET /mobile/v1/static-setup-data/ixm-auto-enrollment",
            (t, ids) ->
                t.mobile()
                    .autoEnrollment()
                    .tenant()
                    .flatMap(tenant -> tenant.id())
                    .equals(Optional.of(t.id())),
            true));
  }

  private static String[] search(String id, String... more) {
    String[] own = {"ids", id, "search", "lab", "searchFields", "name"};
    return paged(Stream.concat(Stream.of(own), Stream.of(more)).toArray(String[]::new));
  }

  private static String[] paged(String... own) {
    String[] all = {
      "fields",
      "name",
      "view",
      "full",
      "sort",
      "name",
      "page",
      "1",
      "pageSize",
      "5",
      "pageTotal",
      "true"
    };
    return Stream.concat(Stream.of(own), Stream.of(all)).toArray(String[]::new);
  }
}
