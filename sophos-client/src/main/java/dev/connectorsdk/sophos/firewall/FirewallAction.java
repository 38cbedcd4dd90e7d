package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;

/**
 * The result of an action on a firewall (Firewall API, POST
 * /firewall/v1/firewalls/{firewallId}/action).
 *
 * @param action the action, such as {@code approveManagement}
 * @param status the status, such as {@code succeeded}
 */
public record FirewallAction(Optional<String> action, Optional<String> status) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
