package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.http.ErrorBody;
import dev.connectorsdk.core.internal.http.ErrorMapper;

/**
 * Maps error responses of the token endpoint. Their properties are {@code errorCode}, {@code message} and {@code trackingId}, unlike in all other APIs. A success has an {@code errorCode} too, so only the status marks an error.
 */
public final class TokenErrorMapper implements ErrorMapper {
  private static final String WHERE =
      "in Sophos Central under General Settings > API Credentials Management";

  @Override
  public ErrorResponse read(int status, ErrorBody body, String requestIdHeader) {
    String tracking = body.firstText("trackingId");
    return new ErrorResponse(
        status,
        body.firstText("errorCode"),
        body.firstText("message"),
        tracking == null && !requestIdHeader.isBlank() ? requestIdHeader : tracking,
        body.raw(),
        null);
  }

  @Override
  public ApiException exception(CallReport call, ErrorResponse response) {
    String advice = advice(call, response);
    return switch (response.status()) {
      case 400, 401, 403 -> new AuthenticationException(call, response, advice);
      default -> StatusException.of(call, response, advice);
    };
  }

  @Override
  public String advice(CallReport call, ErrorResponse response) {
    return switch (response.status()) {
      case 400, 401, 403 -> rejected(String.valueOf(response.code()));
      case 404, 405 -> "This is not the token endpoint: check identityUrl on the builder.";
      case 429 -> "Tokens are requested too often: use one client for all calls.";
      default -> "The token endpoint failed: call again later.";
    };
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
