package dev.connectorsdk.stackone.proxy;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.stackone.internal.AccountAddress;
import dev.connectorsdk.stackone.internal.ResponseReader;
import dev.connectorsdk.stackone.internal.SentSecrets;
import java.util.Map;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import retrofit2.http.Body;
import retrofit2.http.HeaderMap;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/**
 * Calls to the provider itself, made by StackOne with the account's credentials. StackOne marks the
 * operation as legacy: an action of your own is to take its place.
 */
public final class AccountProxy {
  private final Http http;
  private final ResponseReader reader;
  private final AccountAddress address;

  /** Made by the scope. */
  public AccountProxy(ApiBinding wire, AccountAddress address) {
    this.http = wire.create(Http.class);
    this.reader = new ResponseReader(wire, "POST /unified/proxy");
    this.address = address;
  }

  /**
   * Calls the provider, as {@link #send(ProxyRequest)} does.
   *
   * @deprecated StackOne marks it as legacy: an action of your own is to take its place.
   */
  @Deprecated
  public ProxyResult send(UnaryOperator<ProxyRequest.Builder> request) {
    return send(request.apply(ProxyRequest.builder()).build());
  }

  /**
   * Calls the provider (StackOne, {@code POST /unified/proxy}).
   *
   * <p>A {@code get} is sent again after a failure that may pass; any other method is never sent
   * twice where the first time may have done its work.
   *
   * @throws dev.connectorsdk.core.error.UnauthorizedException if the API key or the account's own
   *     credentials are refused: {@code AccountErrorCode.of} tells which
   * @throws dev.connectorsdk.core.error.StatusException 412 if the connector profile is disabled,
   *     502 if the provider failed; which of the provider's own refusals come as a result with
   *     {@code providerErrors} and which as an exception is unverified
   * @deprecated StackOne marks it as legacy: an action of your own is to take its place.
   */
  @Deprecated
  public ProxyResult send(ProxyRequest request) {
    Map<String, String> account = address.headers();
    SentSecrets secrets = SentSecrets.in(request.headers(), request.body());
    ResponseBody answer =
        request.method().equals(ProxyMethod.GET)
            ? http.read(account, request, secrets)
            : http.write(account, request, secrets);
    return ResponseReader.file(answer)
        .map(ProxyResult::of)
        .orElseGet(() -> ProxyResult.of(reader.value(answer)));
  }

  interface Http {
    @Retryable
    @POST("unified/proxy")
    ResponseBody read(
        @HeaderMap Map<String, String> account,
        @Body ProxyRequest request,
        @Tag SentSecrets secrets);

    @POST("unified/proxy")
    ResponseBody write(
        @HeaderMap Map<String, String> account,
        @Body ProxyRequest request,
        @Tag SentSecrets secrets);
  }
}
