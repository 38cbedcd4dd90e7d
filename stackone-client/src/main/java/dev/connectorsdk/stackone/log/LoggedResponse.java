package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.credential.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What was answered (StackOne, schema AdvancedLogResponseData). Shows no header and no body. */
@Value.Immutable
public interface LoggedResponse {

  /** The HTTP status. */
  OptionalInt statusCode();

  /** The header fields. Each text in them is a {@link Secret}: any may carry a credential. */
  @Value.Redacted
  Map<String, Object> headers();

  /**
   * The body: a text as a {@link Secret}, or maps and lists in which what is named like a secret is
   * one. Bytes come as a list of numbers.
   */
  @Value.Redacted
  Optional<Object> body();

  /** What the project's own mappings could not fill. */
  List<CustomMappingError> customMappingErrors();

  /** What the provider answered where it failed. */
  List<ProviderError> providerErrors();

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
  default LoggedResponse concealed() {
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

  /** Builds a {@link LoggedResponse}. */
  final class Builder extends ImmutableLoggedResponse.Builder {
    Builder() {}
  }
}
