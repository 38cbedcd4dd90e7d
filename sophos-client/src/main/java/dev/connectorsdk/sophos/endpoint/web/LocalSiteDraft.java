package dev.connectorsdk.sophos.endpoint.web;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The properties of a local site: all of a new one, or those that a change sets (Endpoint API, POST
 * and PATCH of /endpoint/v1/settings/web-control/local-sites).
 *
 * @param url the URL; required of a new site
 * @param categoryId the number of a {@link WebCategory}; a new site requires it or tags
 * @param tags the tags; an empty list removes those of an existing site
 * @param comment the comment
 */
@Value.Builder
public record LocalSiteDraft(
    Optional<String> url,
    OptionalInt categoryId,
    Optional<List<String>> tags,
    Optional<String> comment) {

  /** Rejects values that the service would reject. */
  public LocalSiteDraft {
    tags = tags.map(List::copyOf);
    if (url.isEmpty() && categoryId.isEmpty() && tags.isEmpty() && comment.isEmpty()) {
      throw new IllegalArgumentException(
          "The local site has no properties: set url, categoryId, tags or comment.");
    }
    if (url.filter(text -> text.isBlank() || text.chars().anyMatch(Character::isWhitespace))
        .isPresent()) {
      throw new IllegalArgumentException("url must not be blank or contain white space.");
    }
  }

  LocalSiteDraft requireComplete() {
    if (url.isEmpty() || (categoryId.isEmpty() && tags.filter(t -> !t.isEmpty()).isEmpty())) {
      throw new IllegalArgumentException(
          "A new local site requires a url, and a categoryId or tags.");
    }
    return this;
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; at least one property must be set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LocalSiteDraft}. */
  public static final class Builder extends LocalSiteDraftBuilder {
    Builder() {}
  }
}
