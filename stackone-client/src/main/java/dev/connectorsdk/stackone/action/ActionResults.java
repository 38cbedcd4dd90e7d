package dev.connectorsdk.stackone.action;

import dev.connectorsdk.stackone.internal.AnswerReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Makes results of answers: JSON of any shape, a file, or nothing at all. */
final class ActionResults {
  private final AnswerReader reader;

  ActionResults(AnswerReader reader) {
    this.reader = reader;
  }

  ActionResult read(ResponseBody answer) {
    return AnswerReader.file(answer)
        .map(ActionResults::file)
        .orElseGet(() -> of(reader.value(answer)));
  }

  private static ActionResult file(ActionContent content) {
    return new ActionResult(Optional.empty(), Optional.empty(), Map.of(), Optional.of(content));
  }

  /** An answer that is no envelope is the payload itself. */
  private static ActionResult of(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> envelope)) {
      return new ActionResult(
          Optional.ofNullable(value), Optional.empty(), Map.of(), Optional.empty());
    }
    Map<String, Object> members = new LinkedHashMap<>();
    envelope.forEach((name, member) -> members.put(String.valueOf(name), member));
    Optional<Object> data = Optional.ofNullable(members.remove("data"));
    Optional<String> next = cursor(members.get("next"));
    next.ifPresent(cursor -> members.remove("next"));
    return new ActionResult(data, next, members, Optional.empty());
  }

  /** A cursor that is no text or number stays among the other members. */
  private static Optional<String> cursor(@Nullable Object next) {
    boolean simple = next instanceof String || next instanceof Number;
    return simple ? Optional.of(String.valueOf(next)).filter(c -> !c.isBlank()) : Optional.empty();
  }
}
