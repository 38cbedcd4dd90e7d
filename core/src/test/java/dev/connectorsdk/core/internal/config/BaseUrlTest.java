package dev.connectorsdk.core.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.core.credential.Environment;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** URLs of a configuration that contain a password or a key. */
class BaseUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://user:pa ssword@host/ | It is not a URL: illegal character",
        "https://user:password@host/ | has a user name or a password",
        "https://host/?key=password | has a query",
        "https://host/#password | has a fragment",
        "ftp://password@host/ | does not begin with https://",
        "password | does not begin with https://",
        "https:///password | names no host",
        "https://pass_word:password/ | names no host",
        "https://[password]/ | It is not a URL",
        "https://host:99999999999/password | names no host",
        "https://%zz:password@host | It is not a URL",
      })
  void variable_withoutABaseUrl_isNamedAndItsValueNotRepeated(String value, String fault) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Environment.of(Map.of("SERVICE_URL", value)).url("SERVICE_URL"))
        .withMessageStartingWith("The environment variable SERVICE_URL cannot be used. It ")
        .withMessageContaining(fault)
        .satisfies(e -> assertWithoutValue(e));
  }

  @ParameterizedTest
  @CsvSource({
    "https://user:password@host/, has a user name or a password",
    "https://host/?key=password, has a query",
    "https://host/#password, has a fragment",
    "ftp://password@host/, does not begin with https://",
    "//password/, does not begin with https://",
    "https://password:99999/, has no valid host or port",
  })
  void option_withoutABaseUrl_isNamedAndItsValueNotRepeated(String value, String fault) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.of("apiUrl", URI.create(value)))
        .withMessageStartingWith("apiUrl " + fault)
        .satisfies(e -> assertWithoutValue(e));
  }

  @Test
  void option_null_isNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.of("apiUrl", null))
        .withMessageStartingWith("apiUrl is null");
  }

  @Test
  void variable_withALineEnd_isRead() {
    assertThat(Environment.of(Map.of("U", "https://host.example/base/\r\n")).url("U"))
        .isEqualTo(Optional.of(URI.create("https://host.example/base/")));
  }

  private static void assertWithoutValue(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      assertThat(e).message().doesNotContain("password@", "pa ssword", "=password", "/password");
      assertThat(e).message().doesNotContain("#password", "[password");
    }
  }
}
