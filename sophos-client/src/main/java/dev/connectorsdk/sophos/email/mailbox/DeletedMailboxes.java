package dev.connectorsdk.sophos.email.mailbox;

import dev.connectorsdk.core.Required;
import java.util.List;
import java.util.Optional;

/**
 * The result of deleting mailboxes (Email management API, POST /email/v1/mailboxes/delete).
 *
 * @param items the deleted mailboxes
 * @param errors the mailboxes that were not deleted
 */
public record DeletedMailboxes(@Required List<Item> items, List<Item> errors) {
  /** Copies the lists. */
  public DeletedMailboxes {
    items = List.copyOf(items);
    errors = List.copyOf(errors);
  }

  /**
   * A mailbox of a deletion.
   *
   * @param id the id
   * @param error why it was not deleted
   */
  public record Item(String id, Optional<String> error) {}
}
