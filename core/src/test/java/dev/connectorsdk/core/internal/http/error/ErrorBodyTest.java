package dev.connectorsdk.core.internal.http.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The properties of an error body. */
class ErrorBodyTest {
  private static final ErrorBody BODY =
      ErrorBody.of(
          "{\"code\":12345678901234567890,\"title\":\" \",\"detail\":\"key1\",\"list\":[\"x\"]}",
          text -> text.replace("key1", "***"));

  @Test
  void firstText_blankAndAbsentOnes_areSkipped() {
    assertThat(BODY.firstText("absent", "title", "list", "detail", "code")).isEqualTo("***");
  }

  @Test
  void firstText_none_isNull() {
    assertThat(BODY.firstText("absent", "title", "list")).isNull();
    assertThat(ErrorBody.of("<html>", text -> text).firstText("code")).isNull();
  }

  @Test
  void text_number_hasAllDigits() {
    assertThat(BODY.text("code")).isEqualTo("12345678901234567890");
  }
}
