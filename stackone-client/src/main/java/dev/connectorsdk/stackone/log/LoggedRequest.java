package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was sent (StackOne, schema AdvancedLogRequestData). Shows no header and no body. Later
 * versions may add components: create it with {@link #builder()}.
 *
 * @param id The id of the request
 * @param method The method, in small letters or in capitals
 * @param url The URL
 * @param headers The header fields. Each text in them is a {@link Secret}: any may carry a
 *     credential.
 * @param body The body: a text as a {@link Secret}, or maps and lists in which what is named like a
 *     secret is one. Bytes come as a list of numbers.
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record LoggedRequest(
    Optional<String> id,
    Optional<String> method,
    Optional<LoggedUrl> url,
    @Redacted Map<String, Object> headers,
    @Redacted Optional<Object> body,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public LoggedRequest {
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

  /** Builds a {@link LoggedRequest}. */
  public static final class Builder extends LoggedRequestBuilder {
    Builder() {}
  }

  /**
   * A URL that was called (StackOne, schema AdvancedLogRequestDataUrl).
   *
   * @param url The whole of it. The query may hold a secret, so it is not shown by {@code
   *     toString}.
   * @param hostname Its host
   * @param path Its path
   * @param queryParams Its query. Each text in it is a {@link
   *     dev.connectorsdk.core.credential.Secret}.
   * @param otherMembers Members that this version does not know; written back as they came
   */
  public record LoggedUrl(
      @Redacted Optional<String> url,
      Optional<String> hostname,
      Optional<String> path,
      @Redacted Map<String, Object> queryParams,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public LoggedUrl {
      otherMembers = Copies.of(otherMembers);
      queryParams = Copies.of(LogRedaction.all(queryParams));
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }
}
