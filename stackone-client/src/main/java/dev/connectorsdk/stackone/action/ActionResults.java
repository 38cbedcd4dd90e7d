package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Makes results of answers: JSON of any shape, a file, or nothing at all. */
final class ActionResults {
  private static final String NAMELESS_TYPE = "application/octet-stream";

  private final ResponseReader answers;
  private final PayloadReader payloads;

  ActionResults(ApiBinding wire, String request) {
    this.answers = new ResponseReader(wire, request);
    this.payloads = new PayloadReader(wire.json(), request);
  }

  ActionResult read(ResponseBody answer, Headers headers) {
    Optional<String> disposition = Optional.ofNullable(headers.get("Content-Disposition"));
    if (answer.contentLength() != 0 && isFile(answer.contentType(), disposition)) {
      return result(Map.of(), headers, file(answer, disposition));
    }
    return of(answers.value(answer), headers);
  }

  /** The cursor of the page that follows; one that cannot be sent back ends no list unnoticed. */
  Optional<String> next(ActionResult result) {
    if (result.members().containsKey("next")) {
      throw payloads.refusal("$.next", "has a cursor that is neither text nor number.");
    }
    return result.next();
  }

  private static boolean isFile(@Nullable MediaType type, Optional<String> disposition) {
    boolean other = type != null && !type.subtype().contains("json");
    return other || disposition.isPresent();
  }

  private static ActionContent file(ResponseBody answer, Optional<String> disposition) {
    String type = Objects.toString(answer.contentType(), NAMELESS_TYPE);
    try (answer) {
      return new ActionContent(
          type, disposition.flatMap(FileName::in).orElse(null), answer.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("An answer in memory cannot fail", e);
    }
  }

  /** An answer that is no envelope is the payload itself. */
  private ActionResult of(@Nullable Object value, Headers headers) {
    if (value instanceof Map<?, ?> envelope) {
      return result(envelope, headers, null);
    }
    return result(value == null ? Map.of() : Map.of("data", value), headers, null);
  }

  private ActionResult result(
      Map<?, ?> envelope, Headers headers, @Nullable ActionContent content) {
    Map<String, Object> members = new LinkedHashMap<>();
    envelope.forEach((name, member) -> members.put(String.valueOf(name), member));
    Optional<Object> data = Optional.ofNullable(members.remove("data"));
    Optional<String> next = cursor(members.get("next"));
    boolean blank = members.get("next") instanceof String;
    if (next.isPresent() || blank) {
      members.remove("next");
    }
    return new ActionResult(
        payloads,
        data,
        next,
        Collections.unmodifiableMap(members),
        headers.toMultimap(),
        Optional.ofNullable(content));
  }

  /** A cursor that is no text or number stays among the other members. */
  private static Optional<String> cursor(@Nullable Object next) {
    boolean simple = next instanceof String || next instanceof Number;
    return simple ? Optional.of(String.valueOf(next)).filter(c -> !c.isBlank()) : Optional.empty();
  }
}
