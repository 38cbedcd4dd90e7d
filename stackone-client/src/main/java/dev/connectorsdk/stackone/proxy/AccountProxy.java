package dev.connectorsdk.stackone.proxy;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.RequestSecrets;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.stackone.internal.AccountContext;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.util.Map;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import retrofit2.http.Body;
import retrofit2.http.HeaderMap;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/**
 * Sends requests to the provider with the account's credentials. StackOne marks the operation as
 * legacy: write an action for the request instead.
 */
public final class AccountProxy {
  private final Http http;
  private final ResponseReader reader;
  private final AccountContext account;

  AccountProxy(ApiBinding binding, AccountContext account) {
    this.http = binding.create(Http.class);
    this.reader = new ResponseReader(binding, "POST /unified/proxy");
    this.account = account;
  }

  /**
   * Sends a request to the provider (StackOne, {@code POST /unified/proxy}). A {@code get} is
   * retried like a GET; any other method is not retried if it may have taken effect.
   *
   * @param request sets method, path, headers and body
   * @throws dev.connectorsdk.core.error.UnauthorizedException if the API key or the account's own
   *     credentials are rejected; {@code AccountErrorCode.of} returns a code in the second case
   * @throws dev.connectorsdk.core.error.StatusException 412 if the connector profile is disabled,
   *     502 if the provider failed; which of the provider's errors are in {@code providerErrors}
   *     instead is unverified: StackOne publishes both
   * @deprecated StackOne marks the operation as legacy: write an action instead.
   */
  @Deprecated
  public ProxyResult send(UnaryOperator<ProxyRequest.Builder> request) {
    ProxyRequest built = request.apply(ProxyRequest.builder()).build();
    RequestSecrets secrets = RequestSecrets.in(built.headers(), built.body());
    ResponseBody body =
        built.method().equals(ProxyMethod.GET)
            ? http.read(account.headers(), built, secrets)
            : http.write(account.headers(), built, secrets);
    return ResponseReader.file(body, null)
        .map(ProxyResult::of)
        .orElseGet(() -> ProxyResult.of(reader.value(body)));
  }

  interface Http {
    @Retryable
    @POST("unified/proxy")
    ResponseBody read(
        @HeaderMap Map<String, String> account,
        @Body ProxyRequest request,
        @Tag RequestSecrets secrets);

    @POST("unified/proxy")
    ResponseBody write(
        @HeaderMap Map<String, String> account,
        @Body ProxyRequest request,
        @Tag RequestSecrets secrets);
  }
}
