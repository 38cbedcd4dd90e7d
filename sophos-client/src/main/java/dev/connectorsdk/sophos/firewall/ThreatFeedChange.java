package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change to the settings of an MDR threat feed (Firewall API, PATCH
 * /firewall/v1/firewall-config/firewalls/{firewallId}/mdr-threat-feed/settings). What is absent
 * stays as it is.
 *
 * @param enabled whether the firewall applies the feed
 * @param action what it does on a match
 * @param lastUpdatedAt the time of the last update of the feed; its effect is not documented
 */
@Value.Builder
public record ThreatFeedChange(
    Optional<Boolean> enabled, Optional<Action> action, Optional<Instant> lastUpdatedAt) {

  /** Rejects a change without properties. */
  public ThreatFeedChange {
    if (enabled.isEmpty() && action.isEmpty() && lastUpdatedAt.isEmpty()) {
      throw new IllegalArgumentException(
          "The change is empty: set enabled, action or lastUpdatedAt.");
    }
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ThreatFeedChange}. */
  public static final class Builder extends ThreatFeedChangeBuilder {
    Builder() {}
  }

  /**
   * What a firewall does on a match.
   *
   * @param value the text in the API; only {@code logOnly} is published
   */
  public record Action(String value) {
    public static final Action LOG_ONLY = new Action("logOnly");
  }
}
