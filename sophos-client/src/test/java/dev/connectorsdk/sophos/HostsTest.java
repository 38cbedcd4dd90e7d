package dev.connectorsdk.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.AllowedHosts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {
  private final Hosts hosts =
      new Hosts(AllowedHosts.of("*.central.sophos.com", "127.0.0.1", "api.example.com"));

  @ParameterizedTest
  @CsvSource({
    "https://api-eu02.central.sophos.com, https://api-eu02.central.sophos.com/",
    "https://api-eu02.central.sophos.com/, https://api-eu02.central.sophos.com/",
    "http://api.central.sophos.com/, https://api.central.sophos.com/",
    "http://api.central.sophos.com:80/, https://api.central.sophos.com/",
    "https://api-eu01.dev.central.sophos.com, https://api-eu01.dev.central.sophos.com/",
    "https://user:word@api.central.sophos.com/?a=b#c, https://api.central.sophos.com/",
    "http://api.example.com/sophos, https://api.example.com/sophos",
    "http://127.0.0.1:8080, http://127.0.0.1:8080/",
    "https://127.0.0.1:8080, https://127.0.0.1:8080/",
  })
  void aNamedHostIsNormalised(String named, String expected) {
    assertThat(hosts.baseUrl(named, "A test")).hasToString(expected);
  }
}
