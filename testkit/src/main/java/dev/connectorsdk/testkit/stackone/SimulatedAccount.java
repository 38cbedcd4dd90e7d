package dev.connectorsdk.testkit.stackone;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A linked account of the simulated project as it was when it was asked for. */
public interface SimulatedAccount {
  /** Returns the id, which actions take as {@code x-account-id}. */
  String id();

  /** Returns the key of the connector, such as {@code sophos}. */
  String provider();

  /** Returns the id of the connector profile under which the account is linked. */
  String profileId();

  /** Returns the status as it is answered: {@code active}, {@code error} or another text. */
  String status();

  /** Returns the id that the project's owner gave to the customer's organization. */
  String originOwnerId();

  /** Returns the name of the customer's organization. */
  String originOwnerName();

  /** Returns the label; empty if the session gave none. */
  Optional<String> label();

  /** Returns the members as the service answers them, free to change. */
  Map<String, @Nullable Object> toMap();
}
