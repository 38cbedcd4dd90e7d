package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.http.error.ErrorBody;
import dev.connectorsdk.core.internal.http.error.ErrorMapper;
import dev.connectorsdk.core.internal.http.error.FailedCall;
import dev.connectorsdk.core.internal.http.error.StatusAdvice;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Maps error responses of the token endpoint. Their properties are {@code errorCode}, {@code
 * message} and {@code trackingId}, unlike in all other APIs. A success has an {@code errorCode}
 * too, so only the status marks an error.
 *
 * <p>Only a response of this form, or of that of OAuth 2.0, refuses a credential: the page of a
 * firewall says nothing about it, even if its status is 403.
 */
public final class TokenErrorMapper implements ErrorMapper {
  private static final String WHERE =
      "in Sophos Central under General Settings > API Credentials Management";

  /** Such as {@code oauth.invalid_client_secret}. */
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");

  /** RFC 6749, 5.2. */
  private static final Set<String> OAUTH_CODES =
      Set.of(
          "invalid_request",
          "invalid_client",
          "invalid_grant",
          "unauthorized_client",
          "unsupported_grant_type",
          "invalid_scope");

  @Override
  public ErrorResponse read(int status, ErrorBody body, String requestIdHeader) {
    String tracking = body.firstText("trackingId");
    return new ErrorResponse(
        status,
        code(body),
        body.firstText("message", "error_description"),
        tracking == null && !requestIdHeader.isBlank() ? requestIdHeader : tracking,
        body.raw(),
        null);
  }

  /** Returns the code of the token endpoint; null if the response is not its own. */
  private static @Nullable String code(ErrorBody body) {
    String code = body.firstText("errorCode");
    if (code != null && CODE.matcher(code).matches()) {
      return code;
    }
    String error = body.firstText("error");
    return error != null && OAUTH_CODES.contains(error) ? error : null;
  }

  @Override
  public ApiException exception(FailedCall call, ErrorResponse response) {
    String advice = advice(call, response);
    if (isRefusal(response)) {
      return new AuthenticationException(call.report(), response, advice);
    }
    return response.status() == 429 || response.status() >= 500
        ? StatusException.of(call.report(), response, advice)
        : StatusException.notOfTheService(call.report(), response, advice);
  }

  private static boolean isRefusal(ErrorResponse response) {
    return switch (response.status()) {
      case 400, 401, 403 -> response.code() != null || response.body().contains("\"trackingId\"");
      default -> false;
    };
  }

  @Override
  public String advice(FailedCall call, ErrorResponse response) {
    if (isRefusal(response)) {
      return rejected(String.valueOf(response.code()));
    }
    return switch (response.status()) {
      case 404, 405 -> "This is not the token endpoint: check identityUrl on the builder.";
      case 429 -> "Tokens are requested too often: use one client for all calls.";
      default ->
          response.status() >= 500
              ? "The token endpoint failed: call again later."
              : "This is no response of the token endpoint, and says nothing about the credential. "
                  + StatusAdvice.IN_BETWEEN;
    };
  }

  @Override
  public String unreadableAdvice() {
    return "It says nothing about the credential. " + StatusAdvice.IN_BETWEEN;
  }

  private static String rejected(String code) {
    return switch (code) {
      case "oauth.invalid_client_secret" ->
          "The client id exists, the secret is wrong: it is shown only once, so create a"
              + " new credential "
              + WHERE
              + " if it is lost.";
      case "oauth.client_app_does_not_exist" ->
          "The client id is unknown: the credential was deleted, has expired, or was mistyped. Look"
              + " it up "
              + WHERE
              + '.';
      case "oauth.invalid_client_id" -> "The client id is malformed: copy it again " + WHERE + '.';
      case "customer.validation" ->
          "The service rejects the form of the credential, usually of the secret: copy id and"
              + " secret again, without blanks.";
      default -> "Check client id, secret and expiry date of the credential " + WHERE + '.';
    };
  }
}
