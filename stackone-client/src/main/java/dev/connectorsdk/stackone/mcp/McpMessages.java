package dev.connectorsdk.stackone.mcp;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.CallTimeout;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.stackone.internal.AccountAddress;
import dev.connectorsdk.stackone.internal.Required;
import dev.connectorsdk.stackone.internal.ResponseReader;
import dev.connectorsdk.stackone.internal.SentSecrets;
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
 * Messages to StackOne's MCP server in the name of one linked account. They are handed on as data:
 * this is no MCP client, but what one can be built on.
 */
public final class McpMessages {
  private static final String SESSION_HEADER = "mcp-session-id";
  private static final String SESSION = "MCP session id";

  private final Http http;
  private final ResponseReader posted;
  private final ResponseReader heard;
  private final AccountAddress address;

  /** Made by the scope. */
  public McpMessages(ApiBinding wire, AccountAddress address) {
    this.http = wire.create(Http.class);
    this.posted = new ResponseReader(wire, "POST /mcp");
    this.heard = new ResponseReader(wire, "GET /mcp");
    this.address = address;
  }

  /** Sends a message with no options, as {@link #send(McpMessage, UnaryOperator)} does. */
  public McpResponse send(McpMessage message) {
    return send(message, options -> options);
  }

  /**
   * Sends a message that may change something, such as {@code tools/call} (StackOne, {@code POST
   * /mcp}). It is never sent twice where the first time may have done its work.
   *
   * @return what the server answered; an error of JSON-RPC is in it and is not thrown
   * @throws dev.connectorsdk.core.error.StatusException if StackOne refuses the call itself
   */
  public McpResponse send(McpMessage message, UnaryOperator<McpOptions.Builder> options) {
    Sent sent = Sent.of(options);
    return answer(
        http.send(
            address.headers(),
            sent.session(),
            sent.toolMode(),
            sent.paramStyle(),
            sent.instructions(),
            message,
            secrets(message)));
  }

  /** Asks with no options, as {@link #ask(McpMessage, UnaryOperator)} does. */
  public McpResponse ask(McpMessage message) {
    return ask(message, options -> options);
  }

  /**
   * Sends a message that only reads, such as {@code tools/list} (StackOne, {@code POST /mcp}). It
   * is sent again after a failure that may pass, so hand over nothing that writes.
   *
   * @return what the server answered; an error of JSON-RPC is in it and is not thrown
   * @throws dev.connectorsdk.core.error.StatusException if StackOne refuses the call itself
   */
  public McpResponse ask(McpMessage message, UnaryOperator<McpOptions.Builder> options) {
    Sent sent = Sent.of(options);
    return answer(
        http.ask(
            address.headers(),
            sent.session(),
            sent.toolMode(),
            sent.paramStyle(),
            sent.instructions(),
            message,
            secrets(message)));
  }

  /**
   * Listens to what the server says of itself in a session (StackOne, {@code GET /mcp}).
   * <strong>Unverified:</strong> StackOne's guide of 2026 knows neither sessions nor this
   * operation; its specification of 2025 does. A call that fails is not made again.
   *
   * @param sessionId the session, from {@link McpResponse#sessionId()}
   * @param atMost how long to listen, more than zero; it ends sooner if the server ends it
   * @return the messages that came whole, in order
   * @throws IllegalArgumentException if the time is not more than zero, or the id cannot be one
   */
  public List<McpMessage> listen(String sessionId, Duration atMost) {
    if (atMost.isNegative() || atMost.isZero()) {
      throw new IllegalArgumentException("Listening takes more than zero time, was " + atMost);
    }
    return messages(
        heard,
        http.listen(
            address.headers(), Required.id(SESSION, sessionId), CallTimeout.streaming(atMost)));
  }

  /**
   * Ends a session (StackOne, {@code DELETE /mcp}). <strong>Unverified</strong> as {@link #listen}
   * is.
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if the server has no such session
   */
  public void end(String sessionId) {
    http.end(address.headers(), Required.id(SESSION, sessionId));
  }

  private McpResponse answer(Response<ResponseBody> response) {
    List<McpMessage> messages = messages(posted, Objects.requireNonNull(response.body()));
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

  private static SentSecrets secrets(McpMessage message) {
    return message.params().map(SentSecrets::in).orElseGet(SentSecrets::in);
  }

  /** Options in the form that is sent. */
  private record Sent(
      @Nullable String session,
      @Nullable String toolMode,
      @Nullable String paramStyle,
      @Nullable String instructions) {

    static Sent of(UnaryOperator<McpOptions.Builder> change) {
      McpOptions options = change.apply(McpOptions.builder()).build();
      return new Sent(
          options.sessionId().map(id -> Required.id(SESSION, id)).orElse(null),
          options.toolMode().map(ToolMode::value).orElse(null),
          options.paramStyle().map(ParamStyle::value).orElse(null),
          options.instructions().map(on -> on ? "on" : "off").orElse(null));
    }
  }

  /** The server answers 406 to a call that does not take both kinds of answer. */
  interface Http {
    @Headers("Accept: application/json, text/event-stream")
    @POST("mcp")
    Response<ResponseBody> send(
        @HeaderMap Map<String, String> account,
        @Header("mcp-session-id") @Nullable String session,
        @Query("tool-mode") @Nullable String toolMode,
        @Query("param-style") @Nullable String paramStyle,
        @Query("instructions") @Nullable String instructions,
        @Body McpMessage message,
        @Tag SentSecrets secrets);

    @Retryable
    @Headers("Accept: application/json, text/event-stream")
    @POST("mcp")
    Response<ResponseBody> ask(
        @HeaderMap Map<String, String> account,
        @Header("mcp-session-id") @Nullable String session,
        @Query("tool-mode") @Nullable String toolMode,
        @Query("param-style") @Nullable String paramStyle,
        @Query("instructions") @Nullable String instructions,
        @Body McpMessage message,
        @Tag SentSecrets secrets);

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
