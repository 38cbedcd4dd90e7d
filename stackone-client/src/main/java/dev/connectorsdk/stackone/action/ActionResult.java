package dev.connectorsdk.stackone.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an action answered (StackOne, schema ActionsRpcResponse): values without a model, since each
 * action has its own. Values are maps, lists, texts, booleans, {@code Long}, {@code BigInteger} and
 * {@code BigDecimal}.
 *
 * @param data the payload, absent if there was none
 * @param next the cursor of the action's next page, absent on the last one
 * @param members all other members of the answer, such as {@code datasync}
 * @param content the answer if it was a file, absent if it was JSON or empty
 */
public record ActionResult(
    Optional<Object> data,
    Optional<String> next,
    Map<String, Object> members,
    Optional<ActionContent> content) {

  /**
   * The payload as rows: the objects of a list, or the one object that it is. Empty if it is
   * neither; what is no object in a list is left out.
   */
  public List<Map<String, Object>> rows() {
    List<?> items = data.orElse(null) instanceof List<?> list ? list : data.stream().toList();
    return items.stream().flatMap(item -> row(item).stream()).toList();
  }

  /** The payload as one object, absent if it is none. */
  public Optional<Map<String, Object>> row() {
    return data.flatMap(ActionResult::row);
  }

  private static Optional<Map<String, Object>> row(Object value) {
    if (!(value instanceof Map<?, ?> members)) {
      return Optional.empty();
    }
    Map<String, Object> row = new LinkedHashMap<>();
    members.forEach((name, member) -> row.put(String.valueOf(name), member));
    return Optional.of(row);
  }

  /** Says how much there is and shows none of it. */
  @Override
  public String toString() {
    return "ActionResult[rows=" + rows().size() + ", more=" + next.isPresent() + "]";
  }
}
