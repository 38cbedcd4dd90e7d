package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** The firmware of firewalls. */
public final class Firmware {
  private final Http http;

  Firmware(ApiBinding binding) {
    this.http = binding.create(Http.class);
  }

  /**
   * Returns the installed version of firewalls and those that they can be upgraded to. Firewall
   * API, POST /firewall/v1/firewalls/actions/firmware-upgrade-check; 404 if a firewall does not
   * exist.
   *
   * @param firewallIds at least one id
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public FirmwareCheck check(Collection<String> firewallIds) {
    return http.check(Map.of("firewalls", required(firewallIds)));
  }

  /**
   * Upgrades firewalls at once. Firewall API, POST /firewall/v1/firewalls/actions/firmware-upgrade;
   * 404 if a firewall does not exist.
   *
   * @param firewallIds at least one id
   * @param version the version, one of {@link FirmwareCheck.Installed#upgradeToVersion}
   * @throws IllegalArgumentException if there are no ids, or one or the version is blank
   */
  public List<FirmwareUpgrade> upgrade(Collection<String> firewallIds, String version) {
    return upgrade(firewallIds, version, Optional.empty());
  }

  /**
   * Schedules the upgrade of firewalls. Firewall API, POST
   * /firewall/v1/firewalls/actions/firmware-upgrade; 404 if a firewall does not exist.
   *
   * @param firewallIds at least one id
   * @param version the version, one of {@link FirmwareCheck.Installed#upgradeToVersion}
   * @param time the time of the upgrade, sent in UTC. Whether the service applies the time zone of
   *     the firewall to it is not documented
   * @throws IllegalArgumentException if there are no ids, or one or the version is blank
   */
  public List<FirmwareUpgrade> schedule(
      Collection<String> firewallIds, String version, Instant time) {
    return upgrade(firewallIds, version, Optional.of(time));
  }

  /**
   * Cancels the scheduled upgrades of firewalls. Firewall API, DELETE
   * /firewall/v1/firewalls/actions/firmware-upgrade; 404 if a firewall does not exist.
   *
   * @param firewallIds at least one id
   * @return whether upgrades were canceled
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public boolean cancel(Collection<String> firewallIds) {
    String ids = String.join(",", required(firewallIds));
    return DeletionResponse.isDeleted(http.cancel(ids));
  }

  private List<FirmwareUpgrade> upgrade(
      Collection<String> firewallIds, String version, Optional<Instant> time) {
    ArgumentChecks.requireText("version", version, Integer.MAX_VALUE);
    List<Upgrade> upgrades =
        required(firewallIds).stream().map(id -> new Upgrade(id, version, time)).toList();
    return http.upgrade(Map.of("firewalls", upgrades)).firewalls();
  }

  private static List<String> required(Collection<String> firewallIds) {
    return ArgumentChecks.requireIds("firewallIds", firewallIds, Integer.MAX_VALUE);
  }

  record Upgrade(String id, String upgradeToVersion, Optional<Instant> upgradeAt) {}

  record Upgrades(@Required List<FirmwareUpgrade> firewalls) {}

  interface Http {
    @Retryable
    @POST("firewall/v1/firewalls/actions/firmware-upgrade-check")
    FirmwareCheck check(@Body Map<String, List<String>> firewalls);

    @POST("firewall/v1/firewalls/actions/firmware-upgrade")
    Upgrades upgrade(@Body Map<String, List<Upgrade>> firewalls);

    @DELETE("firewall/v1/firewalls/actions/firmware-upgrade")
    Optional<DeletionResponse> cancel(@Query("ids") String ids);
  }
}
