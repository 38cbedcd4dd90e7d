package dev.connectorsdk.sophos.internal;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.internal.http.error.ErrorBody;
import dev.connectorsdk.core.internal.http.error.ErrorMapper;
import dev.connectorsdk.core.internal.http.error.FailedCall;
import dev.connectorsdk.core.internal.http.error.StatusAdvice;
import java.util.function.Function;

/**
 * Maps error responses of all APIs except the token endpoint. Error codes have many spellings, so
 * only the status selects the exception. The body may be empty or HTML.
 */
public final class ApiErrorMapper implements ErrorMapper {
  private static final String POLICIES = "/endpoint/v1/policies";

  private final Function<CallReport, String> forbiddenAdvice;

  /**
   * Creates the mapper of a client.
   *
   * @param forbiddenAdvice returns the advice for a call that failed with 403, in one or two
   *     sentences
   */
  public ApiErrorMapper(Function<CallReport, String> forbiddenAdvice) {
    this.forbiddenAdvice = forbiddenAdvice;
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
  public String advice(FailedCall call, ErrorResponse response) {
    return switch (response.status()) {
      case 400 ->
          "Check the arguments: filters, sort fields, page size, the text of a query, and whether a"
              + " page key has expired.";
      case 401 ->
          "A new token was refused too: check that the tenant id and the host belong together, and"
              + " that the credential was not deleted.";
      case 403 -> forbiddenAdvice.apply(call.report());
      case 404 -> notFound(call, response);
      case 409 -> conflict(call);
      case 422 -> "A count limit of the service would be exceeded.";
      case 429 ->
          "Call again later, with fewer calls: 10 per second, 100 per minute and 200,000 per day"
              + " are shared by all users of the credential.";
      case 504 -> gatewayTimeout(call);
      default -> StatusAdvice.of(call, response.status());
    };
  }

  private static String notFound(FailedCall call, ErrorResponse response) {
    if ("ApplicationNotFound".equals(response.code())) {
      return "There is no such API at this host: check the base URLs and the licenses of the"
          + " tenant.";
    }
    return call.request().contains(POLICIES) && call.request().contains("/settings")
        ? "There is no policy with this id in this tenant, or policies of its type do not have this"
            + " setting: check the id, and the key with Policies.metadata()."
        : "There is no object with this id in this tenant: check the id and the tenant.";
  }

  private static String conflict(FailedCall call) {
    return call.request().contains(POLICIES)
        ? "The name is taken, or it is a base policy, of which only the settings can be changed, or"
            + " lockedByManagingAccount() is true: change such a policy in the account of the"
            + " partner or the organization."
        : "The object's state does not allow it: a name is taken, it is synchronized from a"
            + " directory, assigned or locked, or an earlier change is still under way.";
  }

  private static String gatewayTimeout(FailedCall call) {
    String advice =
        call.request().contains("/partner/") || call.request().contains("/organization/")
            ? "The gateway returns this to a credential of another level: check with identity()"
                + " that it belongs to a partner or an organization; else call again later."
            : "The service took too long: call again later.";
    return advice + StatusAdvice.mayHaveRun(call);
  }
}
