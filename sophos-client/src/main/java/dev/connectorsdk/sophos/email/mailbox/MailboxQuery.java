package dev.connectorsdk.sophos.email.mailbox;

import dev.connectorsdk.sophos.internal.QueryParameters;
import java.time.Instant;

/**
 * Filters and paging for listing mailboxes. A mailbox must match all filters that are set. Each
 * method changes this query and returns it.
 */
public final class MailboxQuery {
  /** The maximum number of mailboxes on a page (unverified). */
  public static final int MAX_PAGE_SIZE = 100;

  final QueryParameters parameters = new QueryParameters();

  MailboxQuery() {}

  /** Only mailboxes with this name. */
  public MailboxQuery name(String name) {
    return set("name", name);
  }

  /** Only mailboxes whose name starts with this text. */
  public MailboxQuery nameStartsWith(String text) {
    return set("nameStartsWith", text);
  }

  /** Only the mailbox with this email address. */
  public MailboxQuery email(String address) {
    return set("email", address);
  }

  /** Only mailboxes whose email address starts with this text. */
  public MailboxQuery emailStartsWith(String text) {
    return set("emailStartsWith", text);
  }

  /** Only mailboxes created after this time. */
  public MailboxQuery createdAfter(Instant time) {
    return set("createdAfter", time);
  }

  /** Only mailboxes created before this time. */
  public MailboxQuery createdBefore(Instant time) {
    return set("createdBefore", time);
  }

  /** Only mailboxes of this type. */
  public MailboxQuery type(MailboxType type) {
    return set("type", type.value());
  }

  /** Only mailboxes with this status of the privilege to send many messages. */
  public MailboxQuery bulkSenderPrivilegeStatus(String status) {
    return set("bulkSenderPrivilegeStatus", status);
  }

  /** Only mailboxes that are blocked, or are not. */
  public MailboxQuery blocked(boolean blocked) {
    return set("blocked", blocked);
  }

  /** Only distribution lists that this email address owns. */
  public MailboxQuery distributionListOwnedBy(String address) {
    return set("distributionListOwnedBy", address);
  }

  /** Only the mailbox with this alias. */
  public MailboxQuery alias(String address) {
    return set("alias", address);
  }

  /** Only mailboxes with an alias that starts with this text. */
  public MailboxQuery aliasesStartWith(String text) {
    return set("aliasesStartWith", text);
  }

  /** Only mailboxes with this delegate. */
  public MailboxQuery delegate(String address) {
    return set("delegate", address);
  }

  /**
   * The number of mailboxes on a page; the default of the service if not set.
   *
   * @throws IllegalArgumentException if the size is not 1 to {@value #MAX_PAGE_SIZE}
   */
  public MailboxQuery pageSize(int size) {
    parameters.pageSize(size, MAX_PAGE_SIZE);
    return this;
  }

  /** Whether each page includes the total number of mailboxes. */
  public MailboxQuery pageTotal(boolean withTotal) {
    return set("pageTotal", withTotal);
  }

  private MailboxQuery set(String name, Object value) {
    parameters.set(name, value);
    return this;
  }
}
