package dev.connectorsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
  private static final AllowedHosts HOSTS =
      AllowedHosts.of("id.sophos.com", "*.central.sophos.com", "localhost");

  @ParameterizedTest
  @CsvSource({
    "https, id.sophos.com, true",
    "https, ID.SOPHOS.COM, true",
    "http, id.sophos.com, false",
    "https, api-eu01.central.sophos.com, true",
    "https, api-eu01.dev.central.sophos.com, true",
    "https, central.sophos.com, false",
    "https, evilcentral.sophos.com, false",
    "https, central.sophos.com.evil.example, false",
    "https, evil.example, false",
    "https, sophos.com, false",
    "http, localhost, true",
    "http, 127.0.0.1, false",
    "ftp, id.sophos.com, false"
  })
  void host_notListedOrNotHttps_isNotPermitted(String scheme, String host, boolean allowed) {
    assertThat(HOSTS.permits(scheme, host)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://a.example", "a.example:443", "*", "*.", "", "a b", "a/b", "*a.b"})
  void hostName_invalid_isRejected(String text) {
    assertThatThrownBy(() -> HOSTS.and(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without scheme");
  }
}
