package dev.connectorsdk.stackone.permission;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.stackone.internal.AccountContext;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.HeaderMap;
import retrofit2.http.POST;

/** The permissions of a provider's users. */
public final class Permissions {
  private final Http http;
  private final ResponseReader reader;
  private final AccountContext account;

  Permissions(ApiBinding binding, AccountContext account) {
    this.http = binding.create(Http.class);
    this.reader = new ResponseReader(binding, "POST /unified/check_permissions");
    this.account = account;
  }

  /**
   * Returns whether a user may perform an operation on a resource (StackOne, {@code POST
   * /unified/check_permissions}).
   *
   * @param check sets the user, the resource and the operation
   * @throws dev.connectorsdk.core.error.StatusException 412 if the connector profile is disabled,
   *     501 if the provider does not support the check
   */
  public PermissionResult check(UnaryOperator<PermissionCheck.Builder> check) {
    PermissionCheck built = check.apply(PermissionCheck.builder()).build();
    String prefer = built.heartbeat() ? "heartbeat" : null;
    return reader.one(
        PermissionResult.class, http.check(account.headers(), prefer, PermissionBody.of(built)));
  }

  /** The part of a {@link PermissionCheck} that is sent as the body. */
  record PermissionBody(
      String resourceId,
      Optional<String> resourceType,
      Optional<PermissionAction> action,
      Optional<String> email,
      Optional<String> userId) {
    static PermissionBody of(PermissionCheck check) {
      return new PermissionBody(
          check.resourceId(), check.resourceType(), check.action(), check.email(), check.userId());
    }
  }

  interface Http {
    /** A POST that only reads. */
    @Retryable
    @POST("unified/check_permissions")
    ResponseBody check(
        @HeaderMap Map<String, String> account,
        @Header("Prefer") @Nullable String prefer,
        @Body PermissionBody body);
  }
}
