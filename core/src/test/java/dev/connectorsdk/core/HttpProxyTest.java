package dev.connectorsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.credential.Secret;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpProxyTest {
  private static final String MARKER = "m4rker";

  private static HttpProxy parse(String url) {
    return HttpProxy.parse(Secret.of(url));
  }

  @ParameterizedTest
  @CsvSource({
    "http://proxy.example:3128,  proxy.example, 3128",
    "HTTP://proxy.example:80/,   proxy.example, 80",
    "proxy:8080,                 proxy,         8080",
    "http://10.0.0.1:3128,       10.0.0.1,      3128",
    "'http://[::1]:3128',        ::1,           3128"
  })
  void url_withoutLogin_isRead(String url, String host, int port) {
    assertThat(parse(url)).isEqualTo(HttpProxy.of(host, port));
  }

  @Test
  void url_withEncodedLogin_isDecoded() {
    HttpProxy proxy = parse("http://d%40me:p%40ss%3A%2Fm4rker@proxy:3128");
    assertThat(proxy.user()).contains("d@me");
    assertThat(proxy.password()).contains(Secret.of("p@ss:/m4rker"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://user:m4rker@proxy",
        "http://user:m4rker@proxy:99999",
        "https://user:m4rker@proxy:3128",
        "socks5://user:m4rker@proxy:1080",
        "http://user:m4rker@proxy:3128/path",
        "http://user:1#m4rker@proxy:3128",
        "http://us:12?m4rker@proxy:3128",
        "http://m4rker@proxy:3128",
        "http://:3128",
        "m4rker"
      })
  void url_otherForm_isRejectedAndNotRepeated(String url) {
    assertThatThrownBy(() -> parse(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("http://user:password@proxy.example.com:3128")
        .hasMessageNotContaining(MARKER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "http://proxy", "m4rker@proxy", "proxy/x", "pro xy", "proxy\n"})
  void host_notAName_isRejectedAndNotRepeated(String host) {
    assertThatThrownBy(() -> HttpProxy.of(host, 3128))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("proxy.example.com")
        .hasMessageNotContaining(MARKER);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 65_536})
  void port_outOfRange_isRejected(int port) {
    assertThatThrownBy(() -> HttpProxy.of("proxy", port))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 65535");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "user:m4rker"})
  void user_thatCannotBeSent_isRejected(String user) {
    HttpProxy proxy = HttpProxy.of("proxy", 3128);
    assertThatThrownBy(() -> proxy.withLogin(user, Secret.of("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("user name")
        .hasMessageNotContaining(MARKER);
  }

  @Test
  void environment_variable_isReadOrNamedInTheError() {
    Environment environment =
        Environment.of(
            Map.of(
                "HTTPS_PROXY", "http://user:m4rker@proxy:3128", "BAD", "ftp://m4rker:1", "NO", ""));
    assertThat(environment.proxy("HTTPS_PROXY").orElseThrow().toString())
        .contains("proxy", "3128", "user")
        .doesNotContain(MARKER);
    assertThat(environment.proxy("NO")).isEmpty();
    assertThat(environment.proxy("NONE")).isEmpty();
    assertThatThrownBy(() -> environment.proxy("BAD"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("variable BAD cannot be used")
        .hasMessageNotContaining(MARKER);
  }
}
