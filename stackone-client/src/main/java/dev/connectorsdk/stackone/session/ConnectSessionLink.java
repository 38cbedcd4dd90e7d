package dev.connectorsdk.stackone.session;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.credential.Secret;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A connect session just created, with what opens it (StackOne, schema
 * ConnectSessionTokenAuthLink).
 *
 * <p>Whoever holds the token or the link can link an account until the session expires: hand them
 * to the customer alone.
 */
@Value.Immutable
public interface ConnectSessionLink extends SessionDetails {

  /** Opens the session in StackOne's hub inside your own page. */
  Secret token();

  /** Opens the session in a browser without a page of yours. */
  Secret authLinkUrl();

  /** Members that this version does not know; written back as they came. */
  @UnknownProperties
  @Value.Redacted
  Map<String, Object> otherMembers();

  /** Starts from nothing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConnectSessionLink}. */
  final class Builder extends ImmutableConnectSessionLink.Builder {
    Builder() {}
  }
}
