package dev.connectorsdk.stackone;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.stackone.account.LinkedAccounts;
import dev.connectorsdk.stackone.action.ActionCatalogs;
import dev.connectorsdk.stackone.action.Actions;
import dev.connectorsdk.stackone.connector.Connectors;
import dev.connectorsdk.stackone.internal.AccountAddress;
import dev.connectorsdk.stackone.internal.BoundClient;
import dev.connectorsdk.stackone.log.Logs;
import dev.connectorsdk.stackone.profile.ConnectorProfileWriter;
import dev.connectorsdk.stackone.profile.ConnectorProfiles;
import dev.connectorsdk.stackone.session.ConnectSessions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * One StackOne project, reached with one API key. Thread-safe; keep it open for as long as calls
 * are made.
 *
 * <pre>{@code
 * try (StackOneClient stackOne = StackOneClient.fromEnvironment()) {
 *   ActionResult alerts = stackOne.account(accountId).actions().run("sophos_list_alerts");
 *   alerts.rows().forEach(row -> show(row));
 * }
 * }</pre>
 */
public final class StackOneClient extends BoundClient implements AutoCloseable {
  private final HttpStack stack;
  private final ApiBinding wire;
  private final ConnectorProfileWriter writer;
  private final ActionCatalogs catalogues;

  StackOneClient(HttpStack stack, ApiBinding wire, ConnectorProfileWriter writer) {
    super(wire);
    this.stack = stack;
    this.wire = wire;
    this.writer = writer;
    this.catalogues = new ActionCatalogs();
  }

  /**
   * A client with this key and all defaults. Sends nothing.
   *
   * @throws IllegalArgumentException if the key does not have the form {@code v1.{region}.{rest}}
   */
  public static StackOneClient create(ApiKey key) {
    return builder().apiKey(key).build();
  }

  /**
   * A client with the key in the environment variable {@code STACKONE_API_KEY}. Sends nothing.
   *
   * @throws IllegalArgumentException if it is not set, or is no StackOne key
   */
  public static StackOneClient fromEnvironment() {
    return builder().environment(Environment.system()).build();
  }

  /** Starts to describe a client. */
  public static StackOneClientBuilder builder() {
    return new StackOneClientBuilder();
  }

  /** Connect sessions: inviting a customer to link an account. */
  public ConnectSessions connectSessions() {
    return new ConnectSessions(wire);
  }

  /** Linked accounts. */
  public LinkedAccounts accounts() {
    return new LinkedAccounts(wire);
  }

  /** Connector profiles. */
  public ConnectorProfiles connectorProfiles() {
    return new ConnectorProfiles(wire, writer);
  }

  /** Connectors, in their older metadata form. */
  public Connectors connectors() {
    return new Connectors(wire);
  }

  /** The catalogue of actions. */
  public Actions actions() {
    return new Actions(wire, catalogues);
  }

  /** What StackOne wrote down about requests and action runs. */
  public Logs logs() {
    return new Logs(wire);
  }

  /**
   * The scope of a linked account, in which actions run. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is empty or cannot stand in a header
   */
  public AccountScope account(String id) {
    return new AccountScope(wire, catalogues, new AccountAddress(id, null));
  }

  /**
   * Runs blocking work on another thread. Cancelling the future cancels the call in flight.
   *
   * @throws IllegalStateException if the client is closed
   * @throws java.util.concurrent.RejectedExecutionException if an executor from the options takes
   *     no more
   */
  public <T> CompletableFuture<T> async(Function<StackOneClient, T> work) {
    return stack.submit(() -> work.apply(this));
  }

  /** Ends calls under way and frees connections and threads that are the client's own. */
  @Override
  public void close() {
    stack.close();
  }
}
