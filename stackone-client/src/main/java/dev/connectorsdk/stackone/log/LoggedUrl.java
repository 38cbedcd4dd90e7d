package dev.connectorsdk.stackone.log;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A URL that was called (StackOne, schema AdvancedLogRequestDataUrl). */
@Value.Immutable
public interface LoggedUrl {

  /** The whole of it. The query may hold a secret, so it is not shown by {@code toString}. */
  @Value.Redacted
  Optional<String> url();

  /** Its host. */
  Optional<String> hostname();

  /** Its path. */
  Optional<String> path();

  /** Its query. Each text in it is a {@link dev.connectorsdk.core.credential.Secret}. */
  @Value.Redacted
  Map<String, Object> queryParams();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** This with its query in secrets; the builder does so by itself. */
  @Value.Check
  default LoggedUrl concealed() {
    Map<String, Object> query = LogRedaction.all(queryParams());
    return query.equals(queryParams()) ? this : builder().copyOf(this).queryParams(query).build();
  }

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LoggedUrl}. */
  final class Builder extends ImmutableLoggedUrl.Builder {
    Builder() {}
  }
}
