package dev.connectorsdk.sophos.email.mailbox;

/**
 * The type of a mailbox. Other types, such as that of distribution lists, are not published: pass
 * their text.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record MailboxType(String value) {
  /** The mailbox of a user. */
  public static final MailboxType USER = new MailboxType("user");
}
