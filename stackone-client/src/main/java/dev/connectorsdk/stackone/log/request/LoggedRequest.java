package dev.connectorsdk.stackone.log.request;

import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.internal.LogRedaction;
import java.util.Map;
import java.util.Optional;

/**
 * The request of a log (StackOne, schema AdvancedLogRequestData). {@code toString} omits headers
 * and body.
 *
 * @param id the id of the request
 * @param method the HTTP method, in lower or upper case
 * @param url the URL
 * @param headers the headers. Each string is a {@link Secret}, since it may contain a credential
 * @param body the body: a string as a {@link Secret}, or maps and lists in which values with a
 *     secret's name are one. Bytes are a list of numbers
 * @param otherMembers the properties that this version does not define
 */
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
   * Returns the first value of a header, whose name is in any case; empty if it is absent or not a
   * string.
   */
  public Optional<Secret> header(String name) {
    return LogRedaction.header(headers(), name);
  }

  /**
   * The URL of a request (StackOne, schema AdvancedLogRequestDataUrl).
   *
   * @param url the URL. {@code toString} omits it, since the query may contain a secret
   * @param hostname the host
   * @param path the path
   * @param queryParams the query parameters. Each string is a {@link Secret}
   * @param otherMembers the properties that this version does not define
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
