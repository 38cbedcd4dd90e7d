package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.StatusException;
import java.util.Locale;

/** Reads a failed call as a finding. */
final class FailedCall {
  private static final String WEB_PAGE =
      "Something between here and the service has answered, such as the login page of a network or"
          + " a proxy: log in there, or have the proxy let the host through.";

  private FailedCall() {}

  static Outcome outcome(ApiException failure) {
    String evidence = withoutAdvice(failure);
    return isWebPage(failure)
        ? Outcome.failed(evidence + " No answer of the service's own form.", WEB_PAGE)
        : Outcome.failed(evidence, failure.advice());
  }

  private static String withoutAdvice(ApiException failure) {
    String message = String.valueOf(failure.getMessage());
    int at = failure.advice().isEmpty() ? -1 : message.indexOf(failure.advice());
    return at < 0 ? message : message.substring(0, at).strip();
  }

  /** A text that is no JSON at all fails at the root. */
  private static boolean isWebPage(ApiException failure) {
    if (failure instanceof DecodingException wrong) {
      return wrong.path().equals("$");
    }
    return failure instanceof StatusException refusal
        && refusal.body().stripLeading().toLowerCase(Locale.ROOT).matches("(?s)<(!doctype|html).*");
  }
}
