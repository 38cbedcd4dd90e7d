package dev.connectorsdk.testkit.stackone;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connect session of the simulated project as it was when it was asked for. */
public interface SimulatedSession {
  /** Returns the id of the session, a number in the answers. */
  String id();

  /** Returns the link that the customer opens. It is a secret: whoever has it may link. */
  URI revealAuthLink();

  /** Returns the connector the session is for; empty if the customer chooses. */
  Optional<String> provider();

  /** Returns the connector profile the session is for; empty for the connector's default. */
  Optional<String> profileId();

  /** Returns the account that the session edits or has linked; empty before that. */
  Optional<String> accountId();

  /** Returns the moment from which the link and the token are refused. */
  Instant expiresAt();

  /** Returns the members as the service answers them, without the token and the link. */
  Map<String, @Nullable Object> toMap();
}
