package dev.connectorsdk.testkit.stackone;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connect session of the simulated project at the time of the call that returned it. */
public interface SimulatedSession {
  /** Returns the id of the session, which is a number in responses. */
  String id();

  /**
   * Returns the link that the customer opens, in clear text: its possession allows to link an
   * account.
   */
  URI revealAuthLink();

  /** Returns the connector of the session; absent if the customer chooses. */
  Optional<String> provider();

  /** Returns the connector profile of the session; absent for the connector's default. */
  Optional<String> profileId();

  /** Returns the account that the session edits or has linked; absent before that. */
  Optional<String> accountId();

  /** Returns the time from which the link and the token are rejected. */
  Instant expiresAt();

  /** Returns the properties as in responses, without the token and the link. */
  Map<String, @Nullable Object> toMap();
}
