package dev.connectorsdk.testkit.stackone;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A linked account of the simulated project at the time of the call that returned it. */
public interface SimulatedAccount {
  /** Returns the id, which actions use as {@code x-account-id}. */
  String id();

  /** Returns the key of the connector, such as {@code sophos}. */
  String provider();

  /** Returns the id of the connector profile under which the account is linked. */
  String profileId();

  /** Returns the status: {@code active}, {@code error} or another text. */
  String status();

  /** Returns the project owner's id of the customer organization. */
  String originOwnerId();

  /** Returns the name of the customer organization. */
  String originOwnerName();

  /** Returns the label; absent if the session had none. */
  Optional<String> label();

  /** Returns the properties as in responses, in a modifiable copy. */
  Map<String, @Nullable Object> toMap();
}
