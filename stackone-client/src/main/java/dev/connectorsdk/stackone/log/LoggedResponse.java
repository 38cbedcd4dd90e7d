package dev.connectorsdk.stackone.log;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What was answered (StackOne, schema AdvancedLogResponseData). Shows no header and no body. Later
 * versions may add components: create it with {@link #builder()}.
 *
 * @param statusCode The HTTP status
 * @param headers The header fields. Each text in them is a {@link Secret}: any may carry a
 *     credential.
 * @param body The body: a text as a {@link Secret}, or maps and lists in which what is named like a
 *     secret is one. Bytes come as a list of numbers.
 * @param customMappingErrors What the project's own mappings could not fill
 * @param providerErrors What the provider answered where it failed
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record LoggedResponse(
    OptionalInt statusCode,
    @Redacted Map<String, Object> headers,
    @Redacted Optional<Object> body,
    List<CustomMappingError> customMappingErrors,
    List<ProviderError> providerErrors,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public LoggedResponse {
    customMappingErrors = List.copyOf(customMappingErrors);
    providerErrors = List.copyOf(providerErrors);
    otherMembers = Copies.of(otherMembers);
    headers = Copies.of(LogRedaction.all(headers));
    body = body.map(LogRedaction::body);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * A header field by its name in any case: its first value, absent if there is none or it is no
   * text.
   */
  public Optional<Secret> header(String name) {
    return LogRedaction.header(headers(), name);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LoggedResponse}. */
  public static final class Builder extends LoggedResponseBuilder {
    Builder() {}
  }

  /**
   * A field that a mapping of the project's own could not fill (StackOne, schema
   * CustomMappingError).
   *
   * @param id The id of the mapping
   * @param message What went wrong
   * @param targetField The field
   * @param otherMembers Members that this version does not know; written back as they came
   */
  public record CustomMappingError(
      Optional<String> id,
      Optional<String> message,
      @Json(name = "targetField") Optional<String> targetField,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public CustomMappingError {
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }

  /**
   * What a provider answered to a request that failed (StackOne, schema ProviderError).
   *
   * @param status The HTTP status
   * @param url The URL. The query may hold a secret, so it is not shown by {@code toString}.
   * @param raw The answer. What is named like a secret is a {@link Secret}.
   * @param headers The header fields of the answer. Each text in them is a {@link Secret}.
   * @param otherMembers Members that this version does not know; written back as they came
   */
  public record ProviderError(
      OptionalInt status,
      @Redacted Optional<String> url,
      @Redacted Map<String, Object> raw,
      @Redacted Map<String, Object> headers,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public ProviderError {
      otherMembers = Copies.of(otherMembers);
      headers = Copies.of(LogRedaction.all(headers));
      raw = Copies.of(LogRedaction.members(raw));
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }
}
