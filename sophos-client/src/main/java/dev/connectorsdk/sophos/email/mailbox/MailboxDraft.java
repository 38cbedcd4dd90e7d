package dev.connectorsdk.sophos.email.mailbox;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import org.immutables.value.Value;

/**
 * A new mailbox (Email management API, POST /email/v1/mailboxes).
 *
 * @param type the type
 * @param email the email address, which no other mailbox or alias has
 * @param name the name
 */
@Value.Builder
public record MailboxDraft(MailboxType type, String email, String name) {

  /** Rejects values that the service would reject. */
  public MailboxDraft {
    ArgumentChecks.requireText("email", email, Integer.MAX_VALUE);
    ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; all properties are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MailboxDraft}. */
  public static final class Builder extends MailboxDraftBuilder {
    Builder() {}
  }
}
