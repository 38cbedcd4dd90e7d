package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Reads the response of an action: JSON of any format, a file, or nothing. */
final class ActionResultReader {
  private static final Set<String> ERRORS = Set.of("error", "errors", "message");

  private final ResponseReader responses;
  private final PayloadReader payloads;

  ActionResultReader(ApiBinding binding, String request) {
    this.responses = new ResponseReader(binding, request);
    this.payloads = new PayloadReader(binding, request);
  }

  ActionResult read(ResponseBody body, Headers headers) {
    Optional<DownloadedFile> file = ResponseReader.file(body, headers.get("Content-Disposition"));
    return file.isPresent()
        ? result(Map.of(), headers, file)
        : result(responses.value(body), headers);
  }

  /**
   * Returns the cursor of the next page.
   *
   * @throws dev.connectorsdk.core.error.DecodingException if it is neither a string nor a number,
   *     or the response is an error instead of a payload, which may be null: the list must not end
   *     silently
   */
  Optional<String> next(ActionResult result) {
    if (result.data().isEmpty() && ERRORS.stream().anyMatch(result.members()::containsKey)) {
      throw payloads.unreadable("$.data", "has an error instead of a payload.");
    }
    if (result.members().containsKey("next")) {
      throw payloads.unreadable("$.next", "has a cursor that is neither a string nor a number.");
    }
    return result.next();
  }

  /** A response that is not an object is the payload itself. */
  private ActionResult result(@Nullable Object value, Headers headers) {
    if (value instanceof Map<?, ?> envelope) {
      return result(envelope, headers, Optional.empty());
    }
    return result(value == null ? Map.of() : Map.of("data", value), headers, Optional.empty());
  }

  private ActionResult result(
      Map<?, ?> envelope, Headers headers, Optional<DownloadedFile> content) {
    Map<String, Object> members = new LinkedHashMap<>();
    envelope.forEach((name, value) -> members.put(String.valueOf(name), value));
    Optional<Object> data = Optional.ofNullable(members.remove("data"));
    Optional<String> next = cursor(members.get("next"));
    boolean blank = members.get("next") instanceof String;
    if (next.isPresent() || blank) {
      members.remove("next");
    }
    return new ActionResult(
        payloads, data, next, Collections.unmodifiableMap(members), headers.toMultimap(), content);
  }

  /** A cursor that is neither a string nor a number stays among the other properties. */
  private static Optional<String> cursor(@Nullable Object next) {
    boolean scalar = next instanceof String || next instanceof Number;
    return scalar ? Optional.of(String.valueOf(next)).filter(c -> !c.isBlank()) : Optional.empty();
  }
}
