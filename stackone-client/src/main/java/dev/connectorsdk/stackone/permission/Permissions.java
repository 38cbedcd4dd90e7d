package dev.connectorsdk.stackone.permission;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.stackone.internal.AccountAddress;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.util.Map;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.HeaderMap;
import retrofit2.http.POST;

/** What users of a linked account's product may do there. */
public final class Permissions {
  private final Http http;
  private final ResponseReader reader;
  private final AccountAddress address;

  /** Made by the scope. */
  public Permissions(ApiBinding wire, AccountAddress address) {
    this.http = wire.create(Http.class);
    this.reader = new ResponseReader(wire, "POST /unified/check_permissions");
    this.address = address;
  }

  /**
   * Asks whether a user may do something with a resource (StackOne, {@code POST
   * /unified/check_permissions}).
   *
   * @throws dev.connectorsdk.core.error.StatusException 412 if the connector profile is disabled,
   *     501 if the connected product cannot say
   */
  public PermissionResult check(UnaryOperator<PermissionCheck.Builder> check) {
    return check(check.apply(PermissionCheck.builder()).build());
  }

  /** Asks whether a user may do something, as {@link #check(UnaryOperator)} does. */
  public PermissionResult check(PermissionCheck check) {
    String prefer = check.heartbeat() ? "heartbeat" : null;
    return reader.one(
        PermissionResult.class, http.check(address.headers(), prefer, PermissionBody.of(check)));
  }

  interface Http {
    /** It only reads. */
    @Retryable
    @POST("unified/check_permissions")
    ResponseBody check(
        @HeaderMap Map<String, String> account,
        @Header("Prefer") @Nullable String prefer,
        @Body PermissionBody body);
  }
}
