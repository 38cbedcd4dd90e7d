package dev.connectorsdk.testkit.sophos;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where the simulator's servers are; answers name these, never Sophos's own hosts. */
final class Hosts {
  private static final Map<String, String> GEOGRAPHIES =
      Map.of(
          "us01", "US", "us02", "US", "us03", "US", "eu01", "IE", "eu02", "DE", "ca01", "CA",
          "au01", "AU", "jp01", "JP");

  private final Map<String, URI> regions = new ConcurrentHashMap<>();
  private volatile URI identity = URI.create("http://127.0.0.1");
  private volatile URI global = identity;

  void identity(URI url) {
    identity = url;
  }

  void global(URI url) {
    global = url;
  }

  void region(String name, URI url) {
    regions.put(name, url);
  }

  URI identity() {
    return identity;
  }

  URI global() {
    return global;
  }

  URI region(String name) {
    return Optional.ofNullable(regions.get(name))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The simulator has no region " + name + ", only " + regions.keySet()));
  }

  /** The names of all regions, in a lasting order. */
  List<String> regions() {
    return regions.keySet().stream().sorted().toList();
  }

  String geography(String region) {
    return GEOGRAPHIES.getOrDefault(region, "US");
  }
}
