package dev.connectorsdk.stackone.action;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What to search the actions of all connectors for (StackOne, {@code POST /actions/search}). */
@Value.Immutable
public interface ActionSearch {

  /** What the action should do, in plain words such as {@code send a message}. */
  String query();

  /** The key of the only connector to search, such as {@code sophos}. */
  Optional<String> connector();

  /** How many actions to answer at most, 1 to 500; StackOne takes 100 without it. */
  OptionalInt topK();

  /** How alike an action must be, 0 to 1; StackOne takes 0.4 without it. */
  OptionalDouble minSimilarity();

  /** Refuses what StackOne would refuse. */
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
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionSearch}. */
  final class Builder extends ImmutableActionSearch.Builder {
    Builder() {}
  }
}
