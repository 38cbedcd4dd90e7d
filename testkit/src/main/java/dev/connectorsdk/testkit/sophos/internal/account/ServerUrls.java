package dev.connectorsdk.testkit.sophos.internal.account;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The base URLs of the simulator's servers, which responses contain in place of Sophos's own. */
public final class ServerUrls {
  private static final Map<String, String> GEOGRAPHIES =
      Map.of(
          "us01", "US", "us02", "US", "us03", "US", "eu01", "IE", "eu02", "DE", "ca01", "CA",
          "au01", "AU", "jp01", "JP");

  private final Map<String, URI> regions = new ConcurrentHashMap<>();
  private volatile URI identity = URI.create("http://127.0.0.1");
  private volatile URI global = identity;

  public void identity(URI url) {
    identity = url;
  }

  public void global(URI url) {
    global = url;
  }

  public void region(String name, URI url) {
    regions.put(name, url);
  }

  public URI identity() {
    return identity;
  }

  public URI global() {
    return global;
  }

  public URI region(String name) {
    return Optional.ofNullable(regions.get(name))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The simulator has no region " + name + ", only " + regions.keySet()));
  }

  /** Returns the names of all regions, sorted. */
  public List<String> regions() {
    return regions.keySet().stream().sorted().toList();
  }

  public String geography(String region) {
    return GEOGRAPHIES.getOrDefault(region, "US");
  }
}
