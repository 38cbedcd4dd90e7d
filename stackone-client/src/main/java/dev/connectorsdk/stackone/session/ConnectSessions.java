package dev.connectorsdk.stackone.session;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.RequestSecrets;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.stackone.account.AccountQuery;
import dev.connectorsdk.stackone.account.LinkedAccount;
import dev.connectorsdk.stackone.account.LinkedAccounts;
import dev.connectorsdk.stackone.internal.PathChoice;
import dev.connectorsdk.stackone.internal.Poller;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Connect sessions: invitations for a customer to link an account. */
public final class ConnectSessions {
  private static final String GET = "GET /connect_sessions/{id}";

  private final ApiBinding binding;
  private final Http http;
  private final PathChoice paths;
  private final Runnable detection;

  ConnectSessions(ApiBinding binding, PathChoice paths, Runnable detection) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.paths = paths;
    this.detection = detection;
  }

  /**
   * Creates a connect session (StackOne, {@code POST /connect_sessions}). Pass its link or token to
   * the customer. The auth link has no callback: wait with {@link #awaitOutcome}.
   *
   * <p>An older server may ignore {@code connectorProfileId}: if it is known to be older, or the
   * response has no profile and it proves to be older, {@code integration_id} is sent instead, in
   * the second case with another session.
   *
   * @param request sets the customer, the connector and the profile; {@code r -> r.copyOf(request)}
   *     takes a finished request
   * @throws dev.connectorsdk.core.error.StatusException if StackOne rejects the request, such as
   *     400 for a profile of another connector
   */
  public ConnectSessionLink create(UnaryOperator<ConnectSessionRequest.Builder> request) {
    ConnectSessionRequest built = request.apply(ConnectSessionRequest.builder()).build();
    ConnectSessionLink link = http.create(named(built), RequestSecrets.in(built.metadata()));
    if (isProfileIgnored(built, link)) {
      link = http.create(named(built), RequestSecrets.in(built.metadata()));
    }
    return built.multiple().isEmpty()
        ? link
        : ConnectSessionLink.builder().copyOf(link).multiple(built.multiple()).build();
  }

  /** Whether an older server was sent the profile's current name, which it does not have. */
  private boolean isProfileIgnored(ConnectSessionRequest request, ConnectSessionLink link) {
    if (request.connectorProfileId().isEmpty()
        || link.profileId().isPresent()
        || !paths.isUndecided(PathChoice.PROFILES)) {
      return false;
    }
    detection.run();
    return paths.isFormer(PathChoice.PROFILES);
  }

  /** Uses the former name of the profile for a server that is known to be older. */
  private ConnectSessionRequest named(ConnectSessionRequest request) {
    return request.connectorProfileId().isPresent() && paths.isFormer(PathChoice.PROFILES)
        ? ConnectSessionRequest.builder()
            .copyOf(request)
            .connectorProfileId(Optional.empty())
            .integrationId(request.connectorProfileId())
            .build()
        : request;
  }

  /**
   * Returns the session of a token, with the state of linking (StackOne, {@code POST
   * /connect_sessions/authenticate}).
   *
   * @throws dev.connectorsdk.core.error.StatusException if the token is unknown or has expired
   */
  public ConnectSession authenticate(Secret token) {
    return http.authenticate(Map.of("token", token), RequestSecrets.in(token));
  }

  /**
   * Returns a session with its latest attempt (StackOne, {@code GET /connect_sessions/{id}}).
   * Servers before June 2026 do not have the operation.
   *
   * @param id the id in the response to {@link #create}
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has no such session, or an
   *     older server
   */
  public ConnectSession get(String id) {
    ConnectSession session = http.get(id);
    paths.confirm(GET);
    return session;
  }

  /**
   * Waits for the outcome of a session. Polls {@link #get} every five seconds: the account is the
   * one in the session's latest attempt, and an attempt that failed or was canceled ends the wait.
   *
   * <p>While the session has no attempt, the customer's only account that changed since the session
   * was created is the outcome too, unless the session is for a further account ({@code multiple}):
   * whether StackOne records an attempt for a connector without a browser log-in is unverified,
   * since its specification speaks of OAuth. On a server before June 2026 the wait is that of
   * {@code accounts().awaitOutcome}, or {@code awaitActive} if the session edits an account. A 404
   * of a server that is known to be newer is thrown: it does not have the session any more.
   *
   * @param session the session, as {@link #create} or {@link #get} returned it
   * @param timeout the maximum wait, best the lifetime of the session
   * @param listener called after each poll without an outcome
   * @throws dev.connectorsdk.core.error.TransportException after the timeout ({@code TIMEOUT}), or
   *     if the thread is interrupted ({@code INTERRUPTED})
   */
  public LinkOutcome awaitOutcome(
      SessionDetails session, Duration timeout, Consumer<? super WaitProgress> listener) {
    LinkedAccounts accounts = binding.resource(LinkedAccounts.class, paths, detection);
    Poller poller =
        new Poller(
            binding.timing(),
            GET,
            "outcome",
            "Check with the customer whether the link was opened; after it has expired, create a new"
                + " connect session.");
    return paths.call(
        GET,
        () -> new SessionPoller(this, accounts, poller).await(session, timeout, listener),
        () -> new LinkOutcome.Linked(anyAccount(accounts, session, timeout, listener)));
  }

  private static LinkedAccount anyAccount(
      LinkedAccounts accounts,
      SessionDetails session,
      Duration timeout,
      Consumer<? super WaitProgress> listener) {
    UnaryOperator<AccountQuery.Builder> query = q -> SessionPoller.ofCustomer(q, session);
    return session.accountId().isPresent()
        ? accounts.awaitActive(query, timeout, listener)
        : accounts.awaitOutcome(query, timeout, listener);
  }

  /** Both may be retried: a second session or response has no effect on the first. */
  interface Http {
    @GET("connect_sessions/{id}")
    ConnectSession get(@Path("id") String id);

    @Retryable
    @POST("connect_sessions")
    ConnectSessionLink create(@Body ConnectSessionRequest request, @Tag RequestSecrets secrets);

    @Retryable
    @POST("connect_sessions/authenticate")
    ConnectSession authenticate(@Body Map<String, Secret> token, @Tag RequestSecrets secrets);
  }
}
