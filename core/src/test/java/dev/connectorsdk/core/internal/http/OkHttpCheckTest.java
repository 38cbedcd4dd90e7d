package dev.connectorsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** A class path on which OkHttp cannot run. */
class OkHttpCheckTest {

  @Test
  void linkageError_namesTheJarsAndTheRemedy() {
    NoSuchMethodError missing = new NoSuchMethodError("okhttp3.Foo");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                OkHttpCheck.create(
                    () -> {
                      throw missing;
                    }))
        .withCause(missing)
        .withMessageMatching(
            ".*two versions of one: kotlin-stdlib-[\\d.]+\\.jar, okhttp-jvm-[\\d.]+\\.jar,"
                + " okio-jvm-[\\d.]+\\.jar\\. It needs OkHttp.*")
        .withMessageContaining("exclude the older ones");
  }

  @Test
  void client_created_isReturned() {
    OkHttpClient client = new OkHttpClient();
    assertThat(OkHttpCheck.create(() -> client)).isSameAs(client);
  }
}
