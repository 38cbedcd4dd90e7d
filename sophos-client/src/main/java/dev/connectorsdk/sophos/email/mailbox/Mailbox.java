package dev.connectorsdk.sophos.email.mailbox;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mailbox (Email management API, GET /email/v1/mailboxes/{id}).
 *
 * @param id the id
 * @param type the type
 * @param email the email address
 * @param name the name
 * @param createdAt the time of creation
 * @param blocked whether it is blocked
 * @param bulkSenderPrivilege the state of its privilege to send many messages
 * @param distributionListOwners the email addresses of the owners, if it is a distribution list
 * @param aliases the other email addresses
 * @param delegates the email addresses of the delegates
 * @param policies the policies that apply to it
 */
public record Mailbox(
    String id,
    Optional<MailboxType> type,
    Optional<String> email,
    Optional<String> name,
    Optional<Instant> createdAt,
    Optional<Boolean> blocked,
    Optional<BulkSenderPrivilege> bulkSenderPrivilege,
    List<String> distributionListOwners,
    List<String> aliases,
    List<String> delegates,
    Optional<Policies> policies) {
  /** Copies the lists. */
  public Mailbox {
    distributionListOwners = List.copyOf(distributionListOwners);
    aliases = List.copyOf(aliases);
    delegates = List.copyOf(delegates);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The privilege to send many messages.
   *
   * @param bulkSenderPrivilegeStatus the status; its values are not published
   */
  public record BulkSenderPrivilege(Optional<String> bulkSenderPrivilegeStatus) {}

  /**
   * The policies of a mailbox: their names or ids (unverified).
   *
   * @param emailSecurity of email security
   * @param dataControl of data control
   * @param secureMessage of secure message
   */
  public record Policies(
      List<String> emailSecurity, List<String> dataControl, List<String> secureMessage) {
    /** Copies the lists. */
    public Policies {
      emailSecurity = List.copyOf(emailSecurity);
      dataControl = List.copyOf(dataControl);
      secureMessage = List.copyOf(secureMessage);
    }
  }
}
