package dev.connectorsdk.stackone.action.search;

import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The result of a search for actions (StackOne, schema ActionSearchResponseDto).
 *
 * @param results the actions, the most similar first
 * @param totalCount the number of returned matches
 * @param query the text of the search
 * @param connectorFilter the searched connector, absent if all were searched
 * @param projectFilter the searched project
 * @param returnedByConnector the number of returned matches by connector key; 0 means that the
 *     connector is not indexed, unless {@code truncated}. Empty on servers before October 2026
 * @param truncated whether {@code topK} was reached, absent on servers before October 2026
 * @param otherMembers the properties that this version does not define
 */
public record ActionSearchResult(
    @Required List<ActionMatch> results,
    OptionalLong totalCount,
    Optional<String> query,
    Optional<String> connectorFilter,
    Optional<String> projectFilter,
    Map<String, Object> returnedByConnector,
    Optional<Boolean> truncated,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public ActionSearchResult {
    results = List.copyOf(results);
    returnedByConnector = Copies.of(returnedByConnector);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * An action in a search result (StackOne, schema ActionSearchResultDto).
   *
   * @param id the id in the search index, such as {@code slack_1.0.0_slack_send_message_global}
   * @param similarityScore the similarity to the text, 0 to 1
   * @param otherMembers the properties that this version does not define
   */
  public record ActionMatch(
      String id,
      OptionalDouble similarityScore,
      @UnknownProperties Map<String, Object> otherMembers) {
    /** Connector, version, the action's own id, scope. */
    private static final Pattern INDEX_ID =
        Pattern.compile("[a-z][a-z0-9]*_\\d+(?:\\.\\d+)+_(?<action>.+)_global");

    /** Copies the collections. */
    public ActionMatch {
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }

    /**
     * Returns the id for running the action, such as {@code slack_send_message}: the id without
     * connector, version and scope. An id in another format is returned unchanged.
     */
    public String actionId() {
      Matcher matcher = INDEX_ID.matcher(id);
      return matcher.matches() ? matcher.group("action") : id;
    }
  }
}
