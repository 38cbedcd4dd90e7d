package dev.connectorsdk.core.internal.http.error;

import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.internal.http.connection.ConnectionCause;

/** The advice for an error status, as far as it is the same for all services. */
public final class StatusAdvice {
  /** The advice for a response that the service did not send. */
  public static final String IN_BETWEEN =
      "The response is from something between this machine and the service (a block page, a"
          + " gateway, a captive portal): log in there, or check the proxy, the firewall and the base"
          + " URL.";

  private StatusAdvice() {}

  /** Returns the advice for a status to which the service gives no meaning of its own. */
  public static String of(FailedCall call, int status) {
    return switch (status) {
      case 402 -> "The service requires a license or a payment for this: check the contract.";
      case 404, 410 -> "The object or the API does not exist: check the id and the base URL.";
      case 405, 501 -> "The service does not offer this operation at this base URL: check it.";
      case 407 -> ConnectionCause.proxyAuthenticationRequired().advice();
      case 408 -> "The request took too long to arrive: call again later." + mayHaveRun(call);
      case 409 -> "The object's state does not allow it: read it again.";
      case 412, 428 -> "The object is not in the state that the request requires: read it again.";
      case 413 -> "The request is too large: send fewer items.";
      case 414, 431 -> "The URL or a header is too long: send fewer or shorter filters and ids.";
      case 421, 425 ->
          "The service did not process the request: call again later; if it stays, check the base"
              + " URL and the proxy.";
      case 423 -> "The object is locked: call again later.";
      case 429 -> "Call again later, and less often.";
      case 451 -> "Access is blocked for legal reasons: check from which country you call.";
      case 406, 411, 415, 417, 426 ->
          "The service rejects the form of the request, which the SDK or a proxy determines: check"
              + " the proxy, and update the SDK.";
      case 511 ->
          "The network requires a login (a captive portal) before it lets requests through.";
      default ->
          status >= 500
              ? "The service failed: call again later." + mayHaveRun(call)
              : "Correct what the response names; the same request would be rejected again.";
    };
  }

  /** Returns what follows if it is unknown whether a change was made; empty for a read. */
  public static String mayHaveRun(FailedCall call) {
    return call.isRead() ? "" : " Check first whether the change was made.";
  }

  /** Completes the advice of a mapper by what it does not see. */
  static String complete(FailedCall call, ErrorResponse response, String advice) {
    if (response.status() < 500 && response.body().stripLeading().startsWith("<")) {
      return "The response is a web page. " + IN_BETWEEN;
    }
    boolean done = response.status() == 404 || response.status() == 409;
    return done && call.mayHaveSucceededBefore()
        ? advice + " An earlier attempt of this call may have done its work."
        : advice;
  }
}
