package dev.connectorsdk.onboarding.diagnosis;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.http.error.StatusAdvice;
import java.util.Locale;

/**
 * The result of a check. Must not contain a secret.
 *
 * @param status the status
 * @param evidence what was found, or why the check was skipped
 * @param advice what to do, empty if nothing
 */
public record CheckResult(Status status, String evidence, String advice) {

  /** The status of a check. */
  public enum Status {
    /** No problem found. */
    OK("ok"),
    /** It may work, but an administrator should check it. */
    WARNING("warning"),
    /** It does not work. */
    FAILED("failed"),
    /** Not checked. */
    SKIPPED("skipped");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** The status in one word for people. */
    public String word() {
      return word;
    }
  }

  /** Returns a result without a problem. */
  public static CheckResult ok(String evidence) {
    return new CheckResult(Status.OK, evidence, "");
  }

  /** Returns a warning. */
  public static CheckResult warning(String evidence, String advice) {
    return new CheckResult(Status.WARNING, evidence, advice);
  }

  /** Returns a failure. */
  public static CheckResult failed(String evidence, String advice) {
    return new CheckResult(Status.FAILED, evidence, advice);
  }

  /** Returns the result of a check that has nothing to do. */
  public static CheckResult skipped(String reason) {
    return new CheckResult(Status.SKIPPED, reason, "");
  }

  /**
   * Returns the failure of a call. If the response is a web page, the advice says that it is not
   * from the service.
   */
  public static CheckResult failed(ApiException failure) {
    String evidence = withoutAdvice(failure);
    return isWebPage(failure)
        ? failed(evidence + " The response is a web page.", StatusAdvice.IN_BETWEEN)
        : failed(evidence, failure.advice());
  }

  private static String withoutAdvice(ApiException failure) {
    String message = String.valueOf(failure.getMessage());
    int at = failure.advice().isEmpty() ? -1 : message.indexOf(failure.advice());
    return at < 0 ? message : message.substring(0, at).strip();
  }

  /** A response that is not JSON fails at the root. */
  private static boolean isWebPage(ApiException failure) {
    if (failure instanceof DecodingException wrong) {
      return wrong.path().equals("$");
    }
    return failure instanceof StatusException refusal
        && refusal.body().stripLeading().toLowerCase(Locale.ROOT).matches("(?s)<(!doctype|html).*");
  }
}
