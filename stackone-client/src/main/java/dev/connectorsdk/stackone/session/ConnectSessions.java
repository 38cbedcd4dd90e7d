package dev.connectorsdk.stackone.session;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.stackone.internal.RequestSecrets;
import java.util.Map;
import java.util.function.UnaryOperator;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** Connect sessions: invitations for a customer to link an account. */
public final class ConnectSessions {
  private final Http http;

  ConnectSessions(ApiBinding binding) {
    this.http = binding.create(Http.class);
  }

  /**
   * Creates a connect session (StackOne, {@code POST /connect_sessions}). Pass its link or token to
   * the customer. The auth link has no callback: wait with {@code accounts().awaitOutcome}.
   *
   * @param request sets the customer, the connector and the profile; {@code r -> r.copyOf(request)}
   *     takes a finished request
   * @throws dev.connectorsdk.core.error.StatusException if StackOne rejects the request, such as
   *     400 for a profile of another connector
   */
  public ConnectSessionLink create(UnaryOperator<ConnectSessionRequest.Builder> request) {
    ConnectSessionRequest built = request.apply(ConnectSessionRequest.builder()).build();
    return http.create(built, RequestSecrets.in(built.metadata()));
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

  /** Both may be retried: a second session or response has no effect on the first. */
  interface Http {
    @Retryable
    @POST("connect_sessions")
    ConnectSessionLink create(@Body ConnectSessionRequest request, @Tag RequestSecrets secrets);

    @Retryable
    @POST("connect_sessions/authenticate")
    ConnectSession authenticate(@Body Map<String, Secret> token, @Tag RequestSecrets secrets);
  }
}
