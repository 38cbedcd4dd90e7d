package dev.connectorsdk.core.internal.http.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.error.Attempt;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import java.time.Duration;
import java.util.Collections;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user is advised after an error status. */
class StatusAdviceTest {
  private static final FailedCall READ = call(true, 1);
  private static final FailedCall WRITE = call(false, 1);

  private static FailedCall call(boolean isRead, int attempts) {
    Attempt attempt = new Attempt("503", Duration.ZERO);
    CallReport report = new CallReport("GET host/x", Collections.nCopies(attempts, attempt));
    return new FailedCall(report, Headers.of(), isRead);
  }

  private static ErrorResponse response(int status, String body) {
    return new ErrorResponse(status, null, null, null, body, null);
  }

  @ParameterizedTest
  @CsvSource({
    "402, license",
    "404, check the id",
    "410, check the id",
    "405, does not offer this operation",
    "407, user name and password",
    "409, read it again",
    "412, not in the state",
    "413, fewer items",
    "414, shorter filters",
    "415, form of the request",
    "421, did not process",
    "423, locked",
    "429, less often",
    "451, legal reasons",
    "499, Correct what the response names",
    "500, The service failed",
    "501, does not offer this operation",
    "511, captive portal"
  })
  void status_each_hasAnAdvice(int status, String advice) {
    assertThat(StatusAdvice.of(READ, status)).contains(advice);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 503})
  void status_workUnknown_onlyAWriteHasToBeChecked(int status) {
    assertThat(StatusAdvice.of(WRITE, status)).endsWith("Check first whether the change was made.");
    assertThat(StatusAdvice.of(READ, status)).endsWith("call again later.");
  }

  @ParameterizedTest
  @CsvSource({"403, true", "499, true", "500, false", "502, false"})
  void webPage_belowServerErrors_isFromSomethingInBetween(int status, boolean isInBetween) {
    String advice = StatusAdvice.complete(READ, response(status, " \n<html>"), "Advice.");
    assertThat(advice.startsWith("The response is a web page.")).isEqualTo(isInBetween);
    assertThat(advice.equals("Advice.")).isNotEqualTo(isInBetween);
  }

  @ParameterizedTest
  @CsvSource({
    "404, false, 2, true",
    "409, false, 3, true",
    "409, false, 1, false",
    "404, true, 2, false",
    "403, false, 2, false"
  })
  void missingOrConflict_afterAnotherAttempt_mayBeItsResult(
      int status, boolean isRead, int attempts, boolean mayBeItsResult) {
    String advice =
        StatusAdvice.complete(call(isRead, attempts), response(status, "{}"), "Advice.");
    assertThat(advice)
        .isEqualTo(
            mayBeItsResult
                ? "Advice. An earlier attempt of this call may have done its work."
                : "Advice.");
  }

  @Test
  void mayHaveRun_read_isEmpty() {
    assertThat(StatusAdvice.mayHaveRun(READ)).isEmpty();
  }
}
