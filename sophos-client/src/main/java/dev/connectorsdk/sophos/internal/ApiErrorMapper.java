package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.internal.http.ErrorBody;
import dev.connectorsdk.core.internal.http.ErrorMapper;
import java.util.function.Function;

/**
 * The refusals of all APIs but the token endpoint. The short code is text of many spellings, so
 * that only the status decides what kind of failure it is; the body may as well be empty or HTML.
 */
public final class ApiErrorMapper implements ErrorMapper {
  private final Function<CallReport, String> denials;

  /**
   * The dialect of one client.
   *
   * @param denials what to do about a call that was refused with 403, in one or two sentences
   */
  public ApiErrorMapper(Function<CallReport, String> denials) {
    this.denials = denials;
  }

  @Override
  public ErrorResponse read(int status, ErrorBody body, String requestIdHeader) {
    String id = body.firstText("correlationId", "requestId");
    return new ErrorResponse(
        status,
        body.firstText("error", "code"),
        body.firstText("message"),
        id == null && !requestIdHeader.isBlank() ? requestIdHeader : id,
        body.raw(),
        null);
  }

  @Override
  public String advice(CallReport call, ErrorResponse answer) {
    return switch (answer.status()) {
      case 400 ->
          "Check the arguments: filters, sort fields, page size, and whether a page key has"
              + " expired.";
      case 401 ->
          "A new token was refused too: check that the tenant id and the host belong together, and"
              + " that the credential was not deleted.";
      case 403 -> denials.apply(call);
      case 404 -> notFound(answer);
      case 409 ->
          "The object's state does not allow it: a name is taken, it is synchronised from a"
              + " directory, assigned or locked, or an earlier change is still under way.";
      case 422 -> "A count limit of the service would be exceeded.";
      case 429 ->
          "Call again later, with fewer calls: 10 a second, 100 a minute and 200,000 a day are"
              + " shared by all that use the credential.";
      case 504 -> gatewayTimeout(call);
      default ->
          answer.status() >= 500
              ? "The service failed: call again later; check first whether a change was made."
              : "Check the arguments.";
    };
  }

  private static String notFound(ErrorResponse answer) {
    return "ApplicationNotFound".equals(answer.code())
        ? "There is no such API at this host: check the base URLs and the licences of the tenant."
        : "There is no object with this id in this tenant: check the id and the tenant.";
  }

  private static String gatewayTimeout(CallReport call) {
    return call.request().contains("/partner/") || call.request().contains("/organization/")
        ? "The gateway answers this to a credential of another level: check with identity() that it"
            + " belongs to a partner or an organization; else call again later."
        : "The service took too long: call again later; check first whether a change was made.";
  }
}
