package dev.connectorsdk.stackone;

import dev.connectorsdk.core.CallOptions;
import dev.connectorsdk.core.RateLimitState;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.HttpStack;
import dev.connectorsdk.core.raw.RawApi;
import dev.connectorsdk.stackone.account.LinkedAccounts;
import dev.connectorsdk.stackone.action.Actions;
import dev.connectorsdk.stackone.connector.Connectors;
import dev.connectorsdk.stackone.internal.AccountContext;
import dev.connectorsdk.stackone.internal.BoundClient;
import dev.connectorsdk.stackone.internal.PathChoice;
import dev.connectorsdk.stackone.log.Logs;
import dev.connectorsdk.stackone.profile.ConnectorProfileWriter;
import dev.connectorsdk.stackone.profile.ConnectorProfiles;
import dev.connectorsdk.stackone.session.ConnectSessions;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A client for one StackOne project and one API key. Thread-safe; close it after the last call.
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
  private final ApiBinding binding;
  private final ConnectorProfileWriter writer;
  private final PathChoice paths;
  private final Actions actions;

  StackOneClient(
      HttpStack stack, ApiBinding binding, ConnectorProfileWriter writer, PathChoice paths) {
    super(binding);
    this.stack = stack;
    this.binding = binding;
    this.writer = writer;
    this.paths = paths;
    this.actions = binding.resource(Actions.class);
  }

  /**
   * Creates a client with the default options. Sends nothing.
   *
   * @throws IllegalArgumentException if the key does not have the format {@code v1.{region}.{rest}}
   */
  public static StackOneClient create(ApiKey key) {
    return builder().apiKey(key).build();
  }

  /**
   * Creates a client with the key in the environment variable {@code STACKONE_API_KEY}. Sends
   * nothing.
   *
   * @throws IllegalArgumentException if the variable is not set, or is not a StackOne key
   */
  public static StackOneClient fromEnvironment() {
    return builder().environment(Environment.system()).build();
  }

  /** Returns a builder for a client. */
  public static StackOneClientBuilder builder() {
    return new StackOneClientBuilder();
  }

  /** Returns the connect sessions, which invite a customer to link an account. */
  public ConnectSessions connectSessions() {
    return binding.resource(ConnectSessions.class, paths, (Runnable) this::detectProfiles);
  }

  /** Returns the linked accounts. */
  public LinkedAccounts accounts() {
    return binding.resource(LinkedAccounts.class, paths, (Runnable) this::detectProfiles);
  }

  /** Returns the connector profiles. */
  public ConnectorProfiles connectorProfiles() {
    return binding.resource(ConnectorProfiles.class, writer, paths, actions);
  }

  /** Detects which name of a profile's id the server has, by the path of the list. */
  private void detectProfiles() {
    try {
      connectorProfiles().list(query -> query.pageSize(1)).pages().iterator().next();
    } catch (ApiException noAnswer) {
      // stays undecided, and the current name is used
    }
  }

  /** Returns the connectors in their legacy metadata format. */
  public Connectors connectors() {
    return binding.resource(Connectors.class);
  }

  /** Returns the catalog of actions. */
  public Actions actions() {
    return actions;
  }

  /** Returns the logs of requests and action runs. */
  public Logs logs() {
    return binding.resource(Logs.class, paths);
  }

  /** Returns the calls of any operation of the platform by its path. */
  public RawApi raw() {
    return binding.resource(RawApi.class, StackOneClient.class, Map.of());
  }

  /**
   * Returns the scope of a linked account, in which actions run. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is empty or cannot be sent in a header
   */
  public AccountScope account(String id) {
    return new AccountScope(binding, actions, new AccountContext(id, null));
  }

  /**
   * Runs blocking work on another thread. Canceling the future cancels the call in progress.
   *
   * @throws IllegalStateException if the client is closed
   * @throws java.util.concurrent.RejectedExecutionException if the executor in the options rejects
   *     the work
   */
  public <T> CompletableFuture<T> async(Function<StackOneClient, T> work) {
    return stack.submit(() -> work.apply(this));
  }

  /**
   * Returns a view of this client with other options of its calls, beside those that it has. It has
   * its own cache of the catalog of actions. Closing the view or this client closes both.
   *
   * @throws IllegalArgumentException if an option is invalid
   */
  public StackOneClient with(UnaryOperator<CallOptions.Builder> options) {
    CallOptions built = options.apply(CallOptions.builder()).build();
    return new StackOneClient(stack, binding.with(built), writer, paths);
  }

  /** Returns what is known about the rate limits of the credential. Sends nothing. */
  public RateLimitState rateLimitState() {
    return binding.rateLimitState();
  }

  /** Cancels calls in progress, and closes the client's own connections and threads. */
  @Override
  public void close() {
    stack.close();
  }
}
