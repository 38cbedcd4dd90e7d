package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.credential.Secret;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What a provider answered to a request that failed (StackOne, schema ProviderError). */
@Value.Immutable
public interface ProviderError {

  /** The HTTP status. */
  OptionalInt status();

  /** The URL. The query may hold a secret, so it is not shown by {@code toString}. */
  @Value.Redacted
  Optional<String> url();

  /** The answer. What is named like a secret is a {@link Secret}. */
  @Value.Redacted
  Map<String, Object> raw();

  /** The header fields of the answer. Each text in them is a {@link Secret}. */
  @Value.Redacted
  Map<String, Object> headers();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** This with what may carry a credential in secrets; the builder does so by itself. */
  @Value.Check
  default ProviderError concealed() {
    Map<String, Object> fields = LogRedaction.all(headers());
    Map<String, Object> answer = LogRedaction.members(raw());
    return fields.equals(headers()) && answer.equals(raw())
        ? this
        : builder().copyOf(this).headers(fields).raw(answer).build();
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProviderError}. */
  final class Builder extends ImmutableProviderError.Builder {
    Builder() {}
  }
}
