package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What a search for actions found (StackOne, schema ActionSearchResponseDto). Later versions may
 * add components: create it with {@link #builder()}.
 *
 * @param results The actions, the most alike first
 * @param totalCount How many there are, absent if StackOne does not say
 * @param query What was searched for
 * @param connectorFilter The connector that was searched, absent if all were
 * @param projectFilter The project that was searched, absent if StackOne does not say
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record ActionMatches(
    List<ActionMatch> results,
    OptionalLong totalCount,
    Optional<String> query,
    Optional<String> connectorFilter,
    Optional<String> projectFilter,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public ActionMatches {
    results = List.copyOf(results);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionMatches}. */
  public static final class Builder extends ActionMatchesBuilder {
    Builder() {}
  }

  /**
   * An action that a search found (StackOne, schema ActionSearchResultDto).
   *
   * @param id The id in the search index, such as {@code slack_1.0.0_slack_send_message_global}
   * @param similarityScore How alike it is to what was searched for, 0 to 1
   * @param otherMembers Members that this version does not know; written back as they came
   */
  public record ActionMatch(
      String id,
      OptionalDouble similarityScore,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public ActionMatch {
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }

    /**
     * The id to run it by, such as {@code slack_send_message}: the id in the index without
     * connector, version and scope. An id in any other form is given as it came.
     */
    public String actionId() {
      return IndexId.actionId(id());
    }
  }
}
