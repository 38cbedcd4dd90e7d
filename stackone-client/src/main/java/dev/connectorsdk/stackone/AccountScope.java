package dev.connectorsdk.stackone;

import dev.connectorsdk.core.CallOptions;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.raw.RawApi;
import dev.connectorsdk.stackone.action.AccountActions;
import dev.connectorsdk.stackone.action.Actions;
import dev.connectorsdk.stackone.feedback.ToolFeedback;
import dev.connectorsdk.stackone.iam.Iam;
import dev.connectorsdk.stackone.internal.AccountContext;
import dev.connectorsdk.stackone.mcp.McpMessages;
import dev.connectorsdk.stackone.permission.Permissions;
import dev.connectorsdk.stackone.proxy.AccountProxy;
import java.util.function.UnaryOperator;

/** The operations of one linked account: actions run here. Inexpensive to create. */
public final class AccountScope {
  private final ApiBinding binding;
  private final Actions actions;
  private final AccountContext account;

  AccountScope(ApiBinding binding, Actions actions, AccountContext account) {
    this.binding = binding;
    this.actions = actions;
    this.account = account;
  }

  /** The linked account's id, sent as {@code x-account-id}. */
  public String id() {
    return account.accountId();
  }

  /** Returns the actions of this account. */
  public AccountActions actions() {
    return binding.resource(AccountActions.class, actions, account);
  }

  /** Returns the permissions of the provider's users. */
  public Permissions permissions() {
    return binding.resource(Permissions.class, account);
  }

  /** Returns the identities at the provider. */
  public Iam iam() {
    return binding.resource(Iam.class, account);
  }

  /** Returns the MCP messages of this account. */
  public McpMessages mcp() {
    return binding.resource(McpMessages.class, account);
  }

  /** Returns the proxy for requests to the provider with this account's credentials. */
  public AccountProxy proxy() {
    return binding.resource(AccountProxy.class, account);
  }

  /** Returns the calls of any operation of StackOne by its path, for this account. */
  public RawApi raw() {
    return binding.resource(RawApi.class, StackOneClient.class, account.headers());
  }

  /** Returns the feedback on tools of this account. */
  public ToolFeedback feedback() {
    return binding.resource(ToolFeedback.class, account);
  }

  /**
   * Returns the same scope with other options of its calls, beside those that it has.
   *
   * @throws IllegalArgumentException if an option is invalid
   */
  public AccountScope with(UnaryOperator<CallOptions.Builder> options) {
    CallOptions built = options.apply(CallOptions.builder()).build();
    return new AccountScope(binding.with(built), actions, account);
  }

  /**
   * Returns the scope of the same account with another connector profile, sent as {@code
   * x-connector-profile-id}. The profile must have the same project and connector; otherwise
   * StackOne returns 400.
   *
   * @throws IllegalArgumentException if the id is empty or cannot be sent in a header
   */
  public AccountScope withConnectorProfile(String profileId) {
    return new AccountScope(binding, actions, new AccountContext(id(), profileId));
  }

  @Override
  public String toString() {
    return "AccountScope[" + id() + "]";
  }
}
