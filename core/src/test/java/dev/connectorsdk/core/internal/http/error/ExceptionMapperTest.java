package dev.connectorsdk.core.internal.http.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.fixture.FakeTime;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.internal.http.call.CallEvents;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;

/** The advice of an exception: whether the call may have done its work. */
class ExceptionMapperTest {
  private final FakeTime time = new FakeTime();
  private final ExceptionMapper mapper = new ExceptionMapper(new PlainErrorMapper(), time.timing());
  private final Request read = request("GET");
  private final Request write = request("POST");

  private Request request(String method) {
    Request.Builder request =
        new Request.Builder()
            .url("https://api.example.com/things")
            .method(method, method.equals("GET") ? null : RequestBody.create(new byte[0]));
    return CallTrace.start(request, time.timing(), Duration.ofSeconds(60), CallEvents.NONE);
  }

  private String advice(Request request, IOException failure) {
    return mapper.noResponse(request, failure).advice();
  }

  private static Request sent(Request request) {
    CallTrace.of(request).markConnected();
    return request;
  }

  @Test
  void failure_nothingSent_neverSaysThatTheCallMayHaveRun() {
    assertThat(mapper.noResponse(write, new SocketTimeoutException("connect timed out")))
        .hasMessageContaining("was not sent in time")
        .hasMessageContaining("does not respond before the timeout; nothing was sent.");
    assertThat(mapper.noResponse(write, new InterruptedIOException("timeout")))
        .hasMessageContaining("there was no connection at the call's deadline");
    assertThat(advice(write, new IOException("reset"))).doesNotContain("did its work");
  }

  @Test
  void failure_sent_onlyAWriteHasToBeChecked() {
    assertThat(advice(sent(write), new SocketTimeoutException("timeout")))
        .startsWith("Check whether the call did its work. Check the service's status");
    assertThat(advice(sent(read), new SocketTimeoutException("timeout")))
        .startsWith("Check the service's status");
    assertThat(advice(sent(write), new IOException("reset")))
        .isEqualTo("Check whether the call did its work before you repeat it.");
    assertThat(advice(sent(read), new IOException("reset")))
        .isEqualTo("It changed nothing and may be repeated.");
  }

  @Test
  void failure_canceledBeforeItWasSent_mayBeRepeated() {
    assertThat(advice(write, new IOException("Canceled")))
        .isEqualTo("It changed nothing and may be repeated.");
  }

  @Test
  void response_notHttp_namesWhatIsInBetween() {
    ApiException failure = mapper.noResponse(sent(read), new ProtocolException("no status line"));
    assertThat(failure)
        .hasMessageContaining("received a response that is not HTTP (ProtocolException).");
    assertThat(failure.advice()).endsWith(StatusAdvice.IN_BETWEEN);
    assertThat(advice(sent(write), new ProtocolException("no status line")))
        .endsWith(StatusAdvice.IN_BETWEEN);
  }

  @Test
  void response_unreadable_ofAWrite_saysThatItDidItsWork() {
    DecodingException ofWrite = mapper.unreadable(write, "$.id", "is absent.", null);
    assertThat(ofWrite.advice()).startsWith("The status says that the call did its work");
    assertThat(ofWrite).hasNoCause();
    IOException cause = new IOException("cause");
    DecodingException ofRead = mapper.unreadable(read, "$.id", "is absent.", cause);
    assertThat(ofRead.advice()).startsWith("Update the SDK");
    assertThat(ofRead).hasCause(cause);
  }

  @Test
  void redirect_withAndWithoutATarget_isNotFollowed() {
    Headers target = Headers.of("Location", "https://other.example.com/login?code=c");
    assertThat(mapper.errorStatus(read, 302, target, ""))
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("a redirect to other.example.com")
        .hasMessageNotContaining("code=c")
        .hasMessageContaining("Redirects are not followed");
    assertThat(mapper.errorStatus(read, 304, Headers.of(), ""))
        .hasMessageContaining("without a target")
        .hasMessageContaining("The call requires a result");
  }

  @Test
  void errorBody_longerThanTheLimit_isCut() {
    StatusException failure =
        (StatusException) mapper.errorStatus(read, 400, Headers.of(), "x".repeat(70_000));
    assertThat(failure.body()).hasSize(64 * 1024);
  }
}
