package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** What a search for actions found (StackOne, schema ActionSearchResponseDto). */
@Value.Immutable
public interface ActionMatches {

  /** The actions, the most alike first. */
  List<ActionMatch> results();

  /** How many there are, absent if StackOne does not say. */
  OptionalLong totalCount();

  /** What was searched for. */
  Optional<String> query();

  /** The connector that was searched, absent if all were. */
  Optional<String> connectorFilter();

  /** The project that was searched, absent if StackOne does not say. */
  Optional<String> projectFilter();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionMatches}. */
  final class Builder extends ImmutableActionMatches.Builder {
    Builder() {}
  }
}
