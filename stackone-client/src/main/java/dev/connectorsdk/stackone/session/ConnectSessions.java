package dev.connectorsdk.stackone.session;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.stackone.internal.SentSecrets;
import java.util.Map;
import java.util.function.UnaryOperator;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** Connect sessions: invitations for a customer to link an account. */
public final class ConnectSessions {
  private final Http http;

  /** Made by the client. */
  public ConnectSessions(ApiBinding wire) {
    this.http = wire.create(Http.class);
  }

  /**
   * Invites a customer: the answer's link or token is handed to it (StackOne, {@code POST
   * /connect_sessions}). An auth link calls nobody back: wait with {@code accounts().awaitOutcome}.
   *
   * @throws dev.connectorsdk.core.error.StatusException if StackOne refuses, such as 400 for a
   *     profile of another connector
   */
  public ConnectSessionLink create(UnaryOperator<ConnectSessionRequest.Builder> request) {
    return create(request.apply(ConnectSessionRequest.builder()).build());
  }

  /** Invites a customer, as {@link #create(UnaryOperator)} does. */
  public ConnectSessionLink create(ConnectSessionRequest request) {
    return http.create(request, SentSecrets.in(request.metadata()));
  }

  /**
   * Turns a token back into its session, which shows that it is good and what came of it (StackOne,
   * {@code POST /connect_sessions/authenticate}).
   *
   * @throws dev.connectorsdk.core.error.StatusException if the token is unknown or expired
   */
  public ConnectSession authenticate(Secret token) {
    return http.authenticate(Map.of("token", token), SentSecrets.in(token));
  }

  /** Both may be sent again: a second session or answer does no harm. */
  interface Http {
    @Retryable
    @POST("connect_sessions")
    ConnectSessionLink create(@Body ConnectSessionRequest request, @Tag SentSecrets secrets);

    @Retryable
    @POST("connect_sessions/authenticate")
    ConnectSession authenticate(@Body Map<String, Secret> token, @Tag SentSecrets secrets);
  }
}
