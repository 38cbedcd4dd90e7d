package dev.connectorsdk.sophos.endpoint.web;

import java.util.List;

/**
 * The result of changing the excluded websites (Endpoint API, PATCH
 * /endpoint/v1/settings/web-control/tls-decryption/excluded-websites).
 *
 * @param added the added websites
 * @param removed the removed websites
 */
public record ChangedWebsites(List<ExcludedWebsite> added, List<ExcludedWebsite> removed) {
  /** Copies the collections. */
  public ChangedWebsites {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }
}
