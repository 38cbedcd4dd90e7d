package dev.connectorsdk.stackone.session;

import dev.connectorsdk.core.UnknownProperties;
import java.util.Map;
import org.immutables.value.Value;

/** An invitation to link an account (StackOne, schema ConnectSession). */
@Value.Immutable
public interface ConnectSession extends SessionDetails {

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectSession}. */
  final class Builder extends ImmutableConnectSession.Builder {
    Builder() {}
  }
}
