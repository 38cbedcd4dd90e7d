package dev.connectorsdk.stackone.proxy;

import dev.connectorsdk.stackone.action.ActionContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the provider answered (StackOne, schema ProxyResponseApiModel), without a model, since each
 * provider has its own. Values are as in {@code ActionResult}.
 *
 * @param status the provider's status, absent where StackOne names none
 * @param headers the provider's header fields; they may hold secrets of the provider
 * @param data the provider's body, absent if there was none
 * @param providerErrors what StackOne says went wrong at the provider, each with {@code status},
 *     {@code url}, {@code raw} and {@code headers}; empty where nothing did
 * @param members all other members of the answer
 * @param content the answer if it was a file, absent if it was JSON or empty
 */
public record ProxyResult(
    OptionalInt status,
    Map<String, Object> headers,
    Optional<Object> data,
    List<Object> providerErrors,
    Map<String, Object> members,
    Optional<ActionContent> content) {
  private static final String STATUS = "status";
  private static final String DATA = "data";
  private static final String HEADERS = "headers";
  private static final String ERRORS = "provider_errors";

  static ProxyResult of(ActionContent file) {
    return new ProxyResult(
        OptionalInt.empty(), Map.of(), Optional.empty(), List.of(), Map.of(), Optional.of(file));
  }

  /** An answer that is no envelope is the provider's body itself. */
  static ProxyResult of(@Nullable Object value) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> envelope && isEnvelope(envelope)) {
      envelope.forEach((name, member) -> members.put(String.valueOf(name), member));
    } else if (value != null) {
      members.put(DATA, value);
    }
    return take(members);
  }

  private static boolean isEnvelope(Map<?, ?> members) {
    return Set.of(STATUS, DATA, ERRORS).stream().anyMatch(members::containsKey);
  }

  /** What has another kind than it should stays among the other members. */
  private static ProxyResult take(Map<String, Object> members) {
    Optional<Object> data = Optional.ofNullable(members.remove(DATA));
    OptionalInt status = OptionalInt.empty();
    if (members.get(STATUS) instanceof Number number) {
      status = OptionalInt.of(number.intValue());
      members.remove(STATUS);
    }
    Map<String, Object> headers = new LinkedHashMap<>();
    if (members.get(HEADERS) instanceof Map<?, ?> fields) {
      fields.forEach((name, field) -> headers.put(String.valueOf(name), field));
      members.remove(HEADERS);
    }
    List<Object> errors = List.of();
    if (members.get(ERRORS) instanceof List<?> items) {
      errors =
          List.copyOf(items.stream().flatMap(item -> Optional.ofNullable(item).stream()).toList());
      members.remove(ERRORS);
    }
    return new ProxyResult(status, headers, data, errors, members, Optional.empty());
  }

  /** Shows the status and nothing of what was answered. */
  @Override
  public String toString() {
    String shown = status.isPresent() ? String.valueOf(status.getAsInt()) : "unknown";
    return "ProxyResult[status=" + shown + ", providerErrors=" + providerErrors.size() + "]";
  }
}
