package dev.connectorsdk.stackone.proxy;

import dev.connectorsdk.stackone.action.DownloadedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The provider's response (StackOne, schema ProxyResponseApiModel), without a model, since each
 * provider has its own. Values have the types of {@code ActionResult}.
 *
 * @param status the provider's HTTP status, absent if StackOne does not return it
 * @param headers the provider's response headers; they may contain secrets of the provider
 * @param data the provider's response body, absent if there is none
 * @param providerErrors the provider's errors, each with {@code status}, {@code url}, {@code raw}
 *     and {@code headers}; empty if there are none
 * @param members the other properties of the response
 * @param content the downloaded file, absent if the response is JSON or empty
 */
public record ProxyResult(
    OptionalInt status,
    Map<String, Object> headers,
    Optional<Object> data,
    List<Object> providerErrors,
    Map<String, Object> members,
    Optional<DownloadedFile> content) {
  private static final String STATUS = "status";
  private static final String DATA = "data";
  private static final String HEADERS = "headers";
  private static final String ERRORS = "provider_errors";

  static ProxyResult of(DownloadedFile file) {
    return new ProxyResult(
        OptionalInt.empty(), Map.of(), Optional.empty(), List.of(), Map.of(), Optional.of(file));
  }

  /** A response that is not an envelope is the provider's body itself. */
  static ProxyResult of(@Nullable Object value) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> envelope && isEnvelope(envelope)) {
      envelope.forEach((name, member) -> members.put(String.valueOf(name), member));
    } else if (value != null) {
      members.put(DATA, value);
    }
    return ofProperties(members);
  }

  private static boolean isEnvelope(Map<?, ?> members) {
    return Set.of(STATUS, DATA, ERRORS).stream().anyMatch(members::containsKey);
  }

  /** A property of an unexpected type stays among the other properties. */
  private static ProxyResult ofProperties(Map<String, Object> members) {
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

  /** Shows the status and the number of errors, not the content. */
  @Override
  public String toString() {
    String shown = status.isPresent() ? String.valueOf(status.getAsInt()) : "unknown";
    return "ProxyResult[status=" + shown + ", providerErrors=" + providerErrors.size() + "]";
  }
}
