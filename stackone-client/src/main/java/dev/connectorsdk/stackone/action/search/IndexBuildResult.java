package dev.connectorsdk.stackone.action.search;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The result of building the search index (StackOne, schema ActionBuildResponseDto). Every property
 * may be absent.
 *
 * @param status the status. A failed build has a success response with {@link Status#ERROR}
 * @param message StackOne's message
 * @param actionsIndexed the number of indexed actions
 * @param connectorFilter the indexed connector, absent if all were indexed
 * @param error the reason of a failure
 * @param connectorsDispatched the connectors whose indexing was started; empty on servers before
 *     October 2026
 * @param otherMembers the properties that this version does not define
 */
public record IndexBuildResult(
    Optional<Status> status,
    Optional<String> message,
    OptionalLong actionsIndexed,
    Optional<String> connectorFilter,
    Optional<String> error,
    List<String> connectorsDispatched,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public IndexBuildResult {
    connectorsDispatched = List.copyOf(connectorsDispatched);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The status of building the search index. Unknown values are kept.
   *
   * @param value the value in StackOne's API
   */
  public record Status(String value) {
    /** The build is accepted. */
    public static final Status ACCEPTED = new Status("accepted");

    /** The build is complete. */
    public static final Status SUCCESS = new Status("success");

    /** The build failed. */
    public static final Status ERROR = new Status("error");

    @Override
    public String toString() {
      return value;
    }
  }
}
