package dev.connectorsdk.stackone;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.action.AccountActions;
import dev.connectorsdk.stackone.action.ActionCatalogs;
import dev.connectorsdk.stackone.action.Actions;
import dev.connectorsdk.stackone.feedback.ToolFeedback;
import dev.connectorsdk.stackone.internal.AccountAddress;
import dev.connectorsdk.stackone.mcp.McpMessages;
import dev.connectorsdk.stackone.permission.Permissions;
import dev.connectorsdk.stackone.proxy.AccountProxy;

/** A linked account, seen from the client: the only place where actions run. Cheap to make. */
public final class AccountScope {
  private final ApiBinding wire;
  private final ActionCatalogs catalogues;
  private final AccountAddress address;

  AccountScope(ApiBinding wire, ActionCatalogs catalogues, AccountAddress address) {
    this.wire = wire;
    this.catalogues = catalogues;
    this.address = address;
  }

  /** The linked account's id, sent as {@code x-account-id}. */
  public String id() {
    return address.accountId();
  }

  /** The actions of this account. */
  public AccountActions actions() {
    return new AccountActions(wire, new Actions(wire, catalogues), address);
  }

  /** What users of this account's product may do there. */
  public Permissions permissions() {
    return new Permissions(wire, address);
  }

  /** Messages to the MCP server for this account. */
  public McpMessages mcp() {
    return new McpMessages(wire, address);
  }

  /** Calls to the provider itself, with this account's credentials. */
  public AccountProxy proxy() {
    return new AccountProxy(wire, address);
  }

  /** Feedback on tools that were used for this account. */
  public ToolFeedback feedback() {
    return new ToolFeedback(wire, address);
  }

  /**
   * The same account with another connector profile, sent as {@code x-connector-profile-id}. It
   * must be of the same project and connector: StackOne answers 400 otherwise.
   *
   * @throws IllegalArgumentException if the id is empty or cannot stand in a header
   */
  public AccountScope withConnectorProfile(String profileId) {
    return new AccountScope(wire, catalogues, new AccountAddress(id(), profileId));
  }

  @Override
  public String toString() {
    return "AccountScope[" + id() + "]";
  }
}
