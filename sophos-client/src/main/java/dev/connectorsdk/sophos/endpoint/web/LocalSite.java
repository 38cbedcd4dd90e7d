package dev.connectorsdk.sophos.endpoint.web;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A website to which the tenant assigned a category or tags (Endpoint API, GET
 * /endpoint/v1/settings/web-control/local-sites/{localSiteId}).
 *
 * @param id the id
 * @param url the URL
 * @param categoryId the number of its {@link WebCategory}
 * @param tags the tags
 * @param comment the comment
 */
public record LocalSite(
    String id,
    Optional<String> url,
    OptionalInt categoryId,
    List<String> tags,
    Optional<String> comment) {

  /** Copies the collections. */
  public LocalSite {
    tags = List.copyOf(tags);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
