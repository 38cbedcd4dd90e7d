package dev.connectorsdk.stackone.log.request;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.internal.LogRedaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The response of a log (StackOne, schema AdvancedLogResponseData). {@code toString} omits headers
 * and body.
 *
 * @param statusCode the HTTP status
 * @param headers the headers. Each string is a {@link Secret}, since it may contain a credential
 * @param body the body: a string as a {@link Secret}, or maps and lists in which values with a
 *     secret's name are one. Bytes are a list of numbers
 * @param customMappingErrors the errors of the project's custom mappings
 * @param providerErrors the provider's error responses
 * @param otherMembers the properties that this version does not define
 */
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
   * Returns the first value of a header, whose name is in any case; empty if it is absent or not a
   * string.
   */
  public Optional<Secret> header(String name) {
    return LogRedaction.header(headers(), name);
  }

  /**
   * An error in a custom mapping (StackOne, schema CustomMappingError).
   *
   * @param id the id of the mapping
   * @param message the error message
   * @param targetField the target field
   * @param otherMembers the properties that this version does not define
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
   * The error response of a provider (StackOne, schema ProviderError).
   *
   * @param status the HTTP status
   * @param url the URL. {@code toString} omits it, since the query may contain a secret
   * @param raw the response. Values with a secret's name are a {@link Secret}
   * @param headers the response headers. Each string is a {@link Secret}
   * @param otherMembers the properties that this version does not define
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
      raw = Copies.of(LogRedaction.properties(raw));
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }
}
