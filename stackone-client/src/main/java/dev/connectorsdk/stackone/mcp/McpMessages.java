package dev.connectorsdk.stackone.mcp;

import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.core.internal.http.call.RequestSecrets;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.stackone.internal.AccountContext;
import dev.connectorsdk.stackone.internal.IdCheck;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.HeaderMap;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * Sends JSON-RPC messages to StackOne's MCP server for one linked account. This is the transport of
 * an MCP client, not a client.
 */
public final class McpMessages {
  private static final String SESSION_HEADER = "mcp-session-id";
  private static final String SESSION = "MCP session id";

  private final Http http;
  private final ResponseReader postReader;
  private final ResponseReader streamReader;
  private final AccountContext account;

  McpMessages(ApiBinding binding, AccountContext account) {
    this.http = binding.create(Http.class);
    this.postReader = new ResponseReader(binding, "POST /mcp");
    this.streamReader = new ResponseReader(binding, "GET /mcp");
    this.account = account;
  }

  /**
   * Sends a message that may change something, such as {@code tools/call} (StackOne, {@code POST
   * /mcp}). It is not retried if it may have taken effect.
   *
   * @param options sets options; {@code o -> o} for none
   * @return the server's messages; a JSON-RPC error is one of them and is not thrown
   * @throws dev.connectorsdk.core.error.StatusException if StackOne rejects the request itself
   */
  public McpResponse send(McpMessage message, UnaryOperator<McpOptions.Builder> options) {
    SentOptions sent = SentOptions.of(options);
    return response(
        http.send(
            account.headers(),
            sent.session(),
            sent.toolMode(),
            sent.paramStyle(),
            sent.instructions(),
            sent.apps(),
            message,
            secrets(message)));
  }

  /**
   * Sends a message that only reads, such as {@code tools/list} (StackOne, {@code POST /mcp}). It
   * is retried like a GET, so do not pass a message that writes.
   *
   * @param options sets options; {@code o -> o} for none
   * @return the server's messages; a JSON-RPC error is one of them and is not thrown
   * @throws dev.connectorsdk.core.error.StatusException if StackOne rejects the request itself
   */
  public McpResponse sendReadOnly(McpMessage message, UnaryOperator<McpOptions.Builder> options) {
    SentOptions sent = SentOptions.of(options);
    return response(
        http.sendReadOnly(
            account.headers(),
            sent.session(),
            sent.toolMode(),
            sent.paramStyle(),
            sent.instructions(),
            sent.apps(),
            message,
            secrets(message)));
  }

  /**
   * Receives the server's messages in a session (StackOne, {@code GET /mcp}). Not retried.
   *
   * @param sessionId the session, from {@link McpResponse#sessionId()}
   * @param timeout how long to receive, more than zero; ends earlier if the server closes the
   *     stream
   * @return the complete messages, in order; none if the server has no sessions
   * @throws IllegalArgumentException if the timeout is not positive, or the id invalid
   * @deprecated Sessions are legacy: servers since October 2026 have none. Each response of {@link
   *     #send} has all its messages.
   */
  @Deprecated
  public List<McpMessage> listen(String sessionId, Duration timeout) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("The timeout must be more than zero, was " + timeout);
    }
    String session = IdCheck.require(SESSION, sessionId);
    try {
      ResponseBody stream = http.listen(account.headers(), session, CallTimeout.streaming(timeout));
      return messages(streamReader, stream);
    } catch (StatusException e) {
      requireNoSessions(e);
      return List.of();
    }
  }

  /** A newer server has no sessions, which is no error of the caller. */
  private static void requireNoSessions(StatusException refusal) {
    if (refusal.status() != 404 && refusal.status() != 405) {
      throw refusal;
    }
  }

  /**
   * Ends a session (StackOne, {@code DELETE /mcp}). Does nothing if the server has no such session,
   * or no sessions at all.
   *
   * @deprecated Sessions are legacy: servers since October 2026 have none, and nothing to end.
   */
  @Deprecated
  public void end(String sessionId) {
    String session = IdCheck.require(SESSION, sessionId);
    try {
      http.end(account.headers(), session);
    } catch (StatusException e) {
      requireNoSessions(e);
    }
  }

  private McpResponse response(Response<ResponseBody> response) {
    List<McpMessage> messages = messages(postReader, Objects.requireNonNull(response.body()));
    return new McpResponse(messages, Optional.ofNullable(response.headers().get(SESSION_HEADER)));
  }

  private static List<McpMessage> messages(ResponseReader reader, ResponseBody body) {
    MediaType type = body.contentType();
    boolean events = type != null && type.subtype().equals("event-stream");
    String text = ResponseReader.text(body);
    List<String> parts =
        events ? EventStream.data(text) : text.isBlank() ? List.of() : List.of(text);
    return parts.stream().flatMap(part -> reader.items(McpMessage.class, part).stream()).toList();
  }

  private static RequestSecrets secrets(McpMessage message) {
    return message.params().map(RequestSecrets::in).orElseGet(RequestSecrets::in);
  }

  /** Options as headers and query parameters. */
  private record SentOptions(
      @Nullable String session,
      @Nullable String toolMode,
      String paramStyle,
      @Nullable String instructions,
      @Nullable String apps) {

    static SentOptions of(UnaryOperator<McpOptions.Builder> operator) {
      McpOptions options = operator.apply(McpOptions.builder()).build();
      return new SentOptions(
          options.sessionId().map(id -> IdCheck.require(SESSION, id)).orElse(null),
          options.toolMode().map(ToolMode::value).orElse(null),
          // sent always: StackOne's default changed in 2026
          options.paramStyle().orElse(ParamStyle.NESTED).value(),
          switchOf(options.instructions()),
          switchOf(options.apps()));
    }

    private static @Nullable String switchOf(Optional<Boolean> option) {
      return option.map(on -> on ? "on" : "off").orElse(null);
    }
  }

  /** The server returns 406 unless both response types are accepted. */
  interface Http {
    @Headers("Accept: application/json, text/event-stream")
    @POST("mcp")
    Response<ResponseBody> send(
        @HeaderMap Map<String, String> account,
        @Header("mcp-session-id") @Nullable String session,
        @Query("tool-mode") @Nullable String toolMode,
        @Query("param-style") String paramStyle,
        @Query("instructions") @Nullable String instructions,
        @Query("apps") @Nullable String apps,
        @Body McpMessage message,
        @Tag RequestSecrets secrets);

    @Retryable
    @Headers("Accept: application/json, text/event-stream")
    @POST("mcp")
    Response<ResponseBody> sendReadOnly(
        @HeaderMap Map<String, String> account,
        @Header("mcp-session-id") @Nullable String session,
        @Query("tool-mode") @Nullable String toolMode,
        @Query("param-style") String paramStyle,
        @Query("instructions") @Nullable String instructions,
        @Query("apps") @Nullable String apps,
        @Body McpMessage message,
        @Tag RequestSecrets secrets);

    @Retryable(false)
    @Headers("Accept: text/event-stream")
    @GET("mcp")
    ResponseBody listen(
        @HeaderMap Map<String, String> account,
        @Header("mcp-session-id") String session,
        @Tag CallTimeout window);

    @DELETE("mcp")
    Void end(@HeaderMap Map<String, String> account, @Header("mcp-session-id") String session);
  }
}
