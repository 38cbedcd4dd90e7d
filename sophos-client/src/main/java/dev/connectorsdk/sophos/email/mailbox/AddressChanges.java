package dev.connectorsdk.sophos.email.mailbox;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of a change of the addresses of a mailbox (Email management API, POST
 * /email/v1/mailboxes/{id}/aliases and others).
 *
 * @param added the added addresses
 * @param removed the removed addresses
 * @param errors the addresses that were not changed; absent if all were
 */
public record AddressChanges(List<String> added, List<String> removed, Optional<Errors> errors) {
  /** Copies the lists. */
  public AddressChanges {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The addresses that were not changed.
   *
   * @param failedToAdd those that were not added
   * @param failedToRemove those that were not removed
   */
  public record Errors(List<Failure> failedToAdd, List<Failure> failedToRemove) {
    /** Copies the lists. */
    public Errors {
      failedToAdd = List.copyOf(failedToAdd);
      failedToRemove = List.copyOf(failedToRemove);
    }
  }

  /**
   * An address that was not changed.
   *
   * @param error the reason
   * @param otherProperties the other properties, one of which is the address: its name differs
   *     between aliases, delegates and owners, and is not published
   */
  public record Failure(
      Optional<String> error, @UnknownProperties Map<String, Object> otherProperties) {
    /** Copies the map. */
    public Failure {
      otherProperties = Map.copyOf(otherProperties);
    }
  }
}
