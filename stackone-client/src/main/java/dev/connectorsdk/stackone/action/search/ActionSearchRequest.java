package dev.connectorsdk.stackone.action.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A search for actions of all connectors (StackOne, {@code POST /actions/search}). */
@Value.Immutable
public interface ActionSearchRequest {

  /** The purpose of the action, such as {@code send a message}. */
  String query();

  /** The key of the only connector to search, such as {@code sophos}. */
  Optional<String> connector();

  /** The maximum number of actions, 1 to 500; StackOne's default is 100. */
  OptionalInt topK();

  /**
   * The minimum similarity, 0 to 1. StackOne's default was 0.4 and is 0.2 since 2026: set it if it
   * matters.
   */
  OptionalDouble minSimilarity();

  /**
   * The versions of connectors to search, by the connector's key: complete versions, or {@code *}
   * alone. Takes precedence over {@link #connector()}; at most 100 connectors and 500 versions.
   * Servers before October 2026 ignore it.
   */
  Map<String, List<String>> connectorVersions();

  /** Rejects what StackOne rejects. */
  @Value.Check
  default void check() {
    if (query().isBlank()) {
      throw new IllegalArgumentException("The search is empty: say what the action should do.");
    }
    if (topK().isPresent() && (topK().getAsInt() < 1 || topK().getAsInt() > 500)) {
      throw new IllegalArgumentException("topK must be 1 to 500, was " + topK().getAsInt());
    }
    double similarity = minSimilarity().orElse(0);
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("minSimilarity must be 0 to 1, was " + similarity);
    }
    checkVersions();
  }

  private void checkVersions() {
    List<String> versions = connectorVersions().values().stream().flatMap(List::stream).toList();
    if (connectorVersions().size() > 100 || versions.size() > 500) {
      throw new IllegalArgumentException(
          "connectorVersions must have at most 100 connectors and 500 versions.");
    }
    boolean mixed =
        connectorVersions().values().stream().anyMatch(all -> all.contains("*") && all.size() > 1);
    if (mixed || versions.contains("latest")) {
      throw new IllegalArgumentException(
          "connectorVersions takes complete versions or * alone, and not latest.");
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionSearchRequest}. */
  final class Builder extends ImmutableActionSearchRequest.Builder {
    Builder() {}
  }
}
