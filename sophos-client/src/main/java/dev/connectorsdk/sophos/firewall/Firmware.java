package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
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
   * Upgrades firewalls, at once or at a time. Firewall API, POST
   * /firewall/v1/firewalls/actions/firmware-upgrade; 404 if a firewall does not exist.
   *
   * @param upgrades at least one upgrade
   * @throws IllegalArgumentException if there are no upgrades
   */
  public List<FirmwareUpgrade> upgrade(Collection<FirmwareUpgradeDraft> upgrades) {
    if (upgrades.isEmpty()) {
      throw new IllegalArgumentException("upgrades must hold at least 1 upgrade.");
    }
    return http.upgrade(Map.of("firewalls", List.copyOf(upgrades))).firewalls();
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

  private static List<String> required(Collection<String> firewallIds) {
    return ArgumentChecks.requireIds("firewallIds", firewallIds, Integer.MAX_VALUE);
  }

  record Upgrades(@Required List<FirmwareUpgrade> firewalls) {}

  interface Http {
    @Retryable
    @POST("firewall/v1/firewalls/actions/firmware-upgrade-check")
    FirmwareCheck check(@Body Map<String, List<String>> firewalls);

    @POST("firewall/v1/firewalls/actions/firmware-upgrade")
    Upgrades upgrade(@Body Map<String, List<FirmwareUpgradeDraft>> firewalls);

    @DELETE("firewall/v1/firewalls/actions/firmware-upgrade")
    Optional<DeletionResponse> cancel(@Query("ids") String ids);
  }
}
