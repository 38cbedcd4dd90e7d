package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.cloudsecurity.RuntimeProfile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on runtime detection profiles. */
final class RuntimeProfileOperations {
  private static final String PROFILES = "/cloud-security/v1/profiles";
  private static final String PROFILE = PROFILES + "/{profileId}";

  private RuntimeProfileOperations() {}

  static Stream<Operation> all() {
    return Stream.concat(reads(), writes());
  }

  private static Stream<Operation> reads() {
    return Stream.of(
        Operation.tenant(
                "GET " + PROFILES, (t, ids) -> t.runtimeProfiles().list().stream().count(), 3L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.tenant(
                "GET " + PROFILES,
                (t, ids) ->
                    t.runtimeProfiles().search("linux").stream()
                        .flatMap(profile -> profile.policies().stream())
                        .map(RuntimeProfile.Policy::name)
                        .toList(),
                List.of(Optional.of("Linux servers")))
            .query("searchTerm", "linux", "page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.tenant(
            "GET " + PROFILE,
            (t, ids) -> t.runtimeProfiles().get(ids.runtimeProfile()).version().orElseThrow(),
            2),
        Operation.tenant(
                "GET " + PROFILE,
                (t, ids) ->
                    t.runtimeProfiles().get(ids.runtimeProfile(), 1).version().orElseThrow(),
                1)
            .query("version", "1"),
        Operation.tenant(
            "GET " + PROFILES + "/default-contents",
            (t, ids) ->
                t.runtimeProfiles().defaultContents().stream()
                    .map(content -> content.version().orElseThrow())
                    .toList(),
            List.of("1.0.0", "1.1.0")));
  }

  private static Stream<Operation> writes() {
    return Stream.of(
        Operation.tenant(
                "POST " + PROFILES,
                (t, ids) ->
                    t.runtimeProfiles()
                        .create(
                            d ->
                                d.profileId(ids.runtimeProfile())
                                    .name("Web")
                                    .profileDescription("For web servers")
                                    .contentVersion("1.1.0")
                                    .addRule("miner", true)
                                    .addList("paths", "append", "/opt/a"))
                        .version()
                        .orElseThrow(),
                3)
            .body(
                "{'profileId':'rp-1','name':'Web','profileDescription':'For web servers',"
                    + "'contentVersion':'1.1.0','settings':{"
                    + "'rules':[{'enabled':true,'name':'miner'}],"
                    + "'lists':[{'name':'paths',"
                    + "'operations':[{'behavior':'append','list':['/opt/a']}]}]}}"),
        Operation.tenant(
                "PUT " + PROFILE,
                (t, ids) -> {
                  t.runtimeProfiles().rename(ids.runtimeProfile(), "Web & mail");
                  return t.runtimeProfiles().get(ids.runtimeProfile()).name();
                },
                Optional.of("Web & mail"))
            .query("name", "Web & mail"),
        Operation.tenant(
                "DELETE " + PROFILES,
                (t, ids) -> t.runtimeProfiles().delete(List.of(ids.runtimeProfile(), "none")),
                List.of("none"))
            .query("profileIds", "rp-1,none"));
  }
}
