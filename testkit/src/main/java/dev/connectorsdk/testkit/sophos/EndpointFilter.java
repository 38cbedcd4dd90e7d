package dev.connectorsdk.testkit.sophos;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The filters of the endpoint list. {@code groupNameContains}, {@code assignedToGroup} and {@code
 * groupIds} are officially suspended and filter nothing here.
 */
final class EndpointFilter {
  private static final int MATCHED_HOSTNAME_CHARACTERS = 10;
  private static final Map<String, String> SEARCHED =
      Map.of(
          "hostname", "hostname",
          "associatedPersonName", "associatedPerson.name",
          "ipAddresses", "ipv4Addresses",
          "osName", "os.name",
          "groupName", "");

  private final Params params;
  private final Clock clock;
  private final List<Predicate<Map<String, Object>>> tests = new ArrayList<>();

  private EndpointFilter(Params params, Clock clock) {
    this.params = params;
    this.clock = clock;
  }

  static Predicate<Map<String, Object>> of(Params params, Clock clock) {
    EndpointFilter filter = new EndpointFilter(params, clock);
    filter.states();
    filter.flags();
    filter.texts();
    filter.addresses();
    filter.times("lastSeen", "lastSeenAt");
    filter.times("lastOsUpdate", "lastOsUpdateAt");
    filter.times("lastAgentUpdate", "lastAgentUpdateAt");
    return endpoint -> filter.tests.stream().allMatch(test -> test.test(endpoint));
  }

  private void states() {
    oneOf("healthStatus", "health.overall", Set.of("good", "suspicious", "bad", "unknown"));
    oneOf("type", "type", Set.of("computer", "server", "securityVm"));
    oneOf("isolationStatus", "isolation.status", Set.of("isolated", "notIsolated"));
    textIs("lockdownStatus", "lockdown.status");
    textIs("overallEncryptionStatus", "encryption.overallStatus");
    List<String> ids = params.texts("ids");
    tests.add(endpoint -> Items.isOneOf(endpoint, "id", ids));
  }

  private void flags() {
    for (String name : List.of("tamperProtectionEnabled", "tamperProtectionSupported", "online")) {
      when(
          params.flag(name),
          flag ->
              endpoint -> Items.text(endpoint, name).filter(flag.toString()::equals).isPresent());
    }
  }

  private void texts() {
    when(
        params.text("hostnameContains").map(EndpointFilter::matchedPart),
        part -> contains("hostname", part));
    when(params.text("associatedPersonContains"), part -> contains("associatedPerson.name", part));
    when(params.text("serialNumberContains"), part -> contains("serialNumber", part));
    when(params.text("search"), this::search);
  }

  private Predicate<Map<String, Object>> search(String part) {
    List<String> fields = params.textsOf("searchFields", SEARCHED.keySet());
    List<String> paths =
        (fields.isEmpty() ? SEARCHED.keySet() : fields)
            .stream().map(field -> SEARCHED.getOrDefault(field, "")).toList();
    return endpoint -> paths.stream().anyMatch(path -> contains(path, part).test(endpoint));
  }

  private void addresses() {
    List<String> ips = params.texts("ipAddresses");
    if (!ips.isEmpty()) {
      tests.add(e -> holdsAny(e, "ipv4Addresses", ips) || holdsAny(e, "ipv6Addresses", ips));
    }
    List<String> macs = params.texts("macAddresses").stream().map(EndpointFilter::plain).toList();
    if (!macs.isEmpty()) {
      tests.add(endpoint -> holdsAny(endpoint, "macAddresses", macs));
    }
    when(params.text("cloud"), EndpointFilter::isInCloud);
  }

  private void times(String name, String member) {
    Optional<Instant> after = time(name + "After");
    Optional<Instant> before = time(name + "Before");
    tests.add(endpoint -> Times.isBetween(Items.text(endpoint, member), after, before));
  }

  private Optional<Instant> time(String name) {
    return params.text(name).map(text -> Times.strictOrRelative(name, text, clock));
  }

  private void oneOf(String name, String path, Set<String> allowed) {
    when(params.oneOf(name, allowed), wanted -> is(path, wanted));
  }

  private void textIs(String name, String path) {
    when(params.text(name), wanted -> is(path, wanted));
  }

  private <T> void when(Optional<T> given, Function<T, Predicate<Map<String, Object>>> predicate) {
    given.map(predicate).ifPresent(tests::add);
  }

  private static Predicate<Map<String, Object>> is(String path, String wanted) {
    return endpoint -> Items.isOneOf(endpoint, path, List.of(wanted));
  }

  private static Predicate<Map<String, Object>> contains(String path, String part) {
    String small = part.toLowerCase(Locale.ROOT);
    return endpoint ->
        Items.text(endpoint, path)
            .filter(text -> text.toLowerCase(Locale.ROOT).contains(small))
            .isPresent();
  }

  private static Predicate<Map<String, Object>> isInCloud(String wanted) {
    int colon = wanted.indexOf(':');
    if (colon < 0) {
      return is("cloud.provider", wanted);
    }
    return is("cloud.provider", wanted.substring(0, colon))
        .and(is("cloud.instanceId", wanted.substring(colon + 1)));
  }

  private static boolean holdsAny(Map<String, Object> item, String name, List<String> wanted) {
    return item.get(name) instanceof List<?> values
        && values.stream()
            .map(String::valueOf)
            .anyMatch(value -> wanted.contains(value) || wanted.contains(plain(value)));
  }

  private static String plain(String macAddress) {
    return macAddress.replaceAll("[^0-9A-Fa-f]", "").toLowerCase(Locale.ROOT);
  }

  private static String matchedPart(String hostname) {
    return hostname.substring(0, Math.min(MATCHED_HOSTNAME_CHARACTERS, hostname.length()));
  }
}
