package dev.connectorsdk.sophos.email;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.email.mailbox.Mailboxes;
import dev.connectorsdk.sophos.email.quarantine.PostDeliveryQuarantine;
import dev.connectorsdk.sophos.email.quarantine.Quarantine;

/**
 * Sophos Email of a tenant. A tenant without a license for it receives 404 for each call
 * (unverified).
 */
public final class Email {
  private final ApiBinding binding;

  Email(ApiBinding binding) {
    this.binding = binding;
  }

  /** Returns the mailboxes. */
  public Mailboxes mailboxes() {
    return binding.resource(Mailboxes.class);
  }

  /** Returns the messages that were delivered: clawback, status. */
  public Messages messages() {
    return binding.resource(Messages.class);
  }

  /** Returns the quarantine: messages that were stopped before their delivery. */
  public Quarantine quarantine() {
    return binding.resource(Quarantine.class);
  }

  /** Returns the post-delivery quarantine: messages that were removed from mailboxes. */
  public PostDeliveryQuarantine postDeliveryQuarantine() {
    return binding.resource(PostDeliveryQuarantine.class);
  }
}
