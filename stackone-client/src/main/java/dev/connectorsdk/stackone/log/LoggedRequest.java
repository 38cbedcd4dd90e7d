package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.credential.Secret;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What was sent (StackOne, schema AdvancedLogRequestData). Shows no header and no body. */
@Value.Immutable
public interface LoggedRequest {

  /** The id of the request. */
  Optional<String> id();

  /** The method, in small letters or in capitals. */
  Optional<String> method();

  /** The URL. */
  Optional<LoggedUrl> url();

  /** The header fields. Each text in them is a {@link Secret}: any may carry a credential. */
  @Value.Redacted
  Map<String, Object> headers();

  /**
   * The body: a text as a {@link Secret}, or maps and lists in which what is named like a secret is
   * one. Bytes come as a list of numbers.
   */
  @Value.Redacted
  Optional<Object> body();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /**
   * A header field by its name in any case: its first value, absent if there is none or it is no
   * text.
   */
  default Optional<Secret> header(String name) {
    return LogRedaction.header(headers(), name);
  }

  /** This with what may carry a credential in secrets; the builder does so by itself. */
  @Value.Check
  default LoggedRequest concealed() {
    Map<String, Object> fields = LogRedaction.all(headers());
    Optional<Object> content = body().map(LogRedaction::body);
    return fields.equals(headers()) && content.equals(body())
        ? this
        : builder().copyOf(this).headers(fields).body(content).build();
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LoggedRequest}. */
  final class Builder extends ImmutableLoggedRequest.Builder {
    Builder() {}
  }
}
