package dev.connectorsdk.stackone.session;

import org.immutables.value.Value;

/** An invitation to link an account (StackOne, schema ConnectSession). */
@Value.Immutable
public interface ConnectSession extends SessionDetails {

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectSession}. */
  final class Builder extends ImmutableConnectSession.Builder {
    Builder() {}
  }
}
