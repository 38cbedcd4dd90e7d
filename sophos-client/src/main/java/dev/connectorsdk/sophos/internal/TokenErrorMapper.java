package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.http.ErrorBody;
import dev.connectorsdk.core.internal.http.ErrorMapper;

/**
 * The refusals of the token endpoint: {@code errorCode}, {@code message} and {@code trackingId},
 * which are not the members that all other APIs use. A success carries an {@code errorCode} too, so
 * only the status tells the two apart.
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
  public ApiException exception(CallReport call, ErrorResponse answer) {
    String advice = advice(call, answer);
    return switch (answer.status()) {
      case 400, 401, 403 -> new AuthenticationException(call, answer, advice);
      default -> StatusException.of(call, answer, advice);
    };
  }

  @Override
  public String advice(CallReport call, ErrorResponse answer) {
    return switch (answer.status()) {
      case 400, 401, 403 -> refused(String.valueOf(answer.code()));
      case 404, 405 -> "This is not the token endpoint: check identityUrl on the builder.";
      case 429 -> "Tokens are asked for too often: keep one client and use it for all calls.";
      default -> "The token endpoint failed: call again later.";
    };
  }

  private static String refused(String code) {
    return switch (code) {
      case "oauth.invalid_client_secret" ->
          "The client id exists, the secret is wrong: it is shown only once, so make a new"
              + " credential "
              + WHERE
              + " if it is lost.";
      case "oauth.client_app_does_not_exist" ->
          "The client id is unknown: the credential was deleted, has expired, or was mistyped. Look"
              + " for it "
              + WHERE
              + '.';
      case "oauth.invalid_client_id" -> "The client id is malformed: copy it again " + WHERE + '.';
      case "customer.validation" ->
          "The service does not accept what was sent, most often the secret: copy both halves"
              + " again, without blanks.";
      default -> "Check client id, secret and expiry date of the credential " + WHERE + '.';
    };
  }
}
