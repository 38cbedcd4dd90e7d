package dev.connectorsdk.core.internal.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The cause and the remedy of a failure, with and without a proxy. */
class ConnectionCauseTextTest {
  private static final String PROXY = "proxy.example.com:3128";

  private static ConnectionCause of(IOException failure, @Nullable String proxy) {
    return ConnectionCause.of(failure, "api.example.com", proxy);
  }

  @Test
  void name_unknown_isThatOfTheHostOrOfTheProxy() {
    ConnectionCause host = of(new UnknownHostException("x"), null);
    assertThat(host.what()).isEqualTo("a host name does not resolve (DNS): api.example.com");
    assertThat(host.advice()).contains("if only a proxy resolves external names");
    ConnectionCause proxy = of(new UnknownHostException("x"), PROXY);
    assertThat(proxy.what()).isEqualTo("the name of the proxy does not resolve (DNS): " + PROXY);
  }

  @Test
  void connection_notOpenedInTime_namesHostAndProxy() {
    assertThat(of(new SocketTimeoutException("x"), null).what())
        .isEqualTo("api.example.com does not respond before the timeout");
    assertThat(of(new SocketTimeoutException("x"), PROXY).what())
        .isEqualTo(
            "api.example.com, through the proxy "
                + PROXY
                + ", does not respond before the timeout");
  }

  @Test
  void connection_refused_isThatOfTheProxyIfThereIsOne() {
    assertThat(of(new ConnectException("x"), null).what())
        .isEqualTo("the connection to api.example.com was refused");
    assertThat(of(new ConnectException("x"), PROXY).what())
        .isEqualTo("the connection to the proxy " + PROXY + " was refused");
  }

  @Test
  void failure_ofAnotherKind_namesWhatIsInBetween() {
    ConnectionCause other = of(new IOException("x"), null);
    assertThat(other.what()).isEqualTo("the connection to api.example.com failed");
    assertThat(other.advice()).contains("proxy, firewall, VPN");
    assertThat(of(new SSLException("x"), null).what())
        .isEqualTo("the TLS handshake with api.example.com failed");
  }

  @Test
  void proxy_refusesTheTunnel_theAdviceFollowsItsStatus() {
    assertThat(of(refusal(499), PROXY).advice()).contains("have its operator allow CONNECT");
    assertThat(of(refusal(500), PROXY).advice()).contains("does not reach the host");
    assertThat(of(refusal(502), null).what())
        .isEqualTo("the proxy does not open a tunnel to api.example.com (status 502)");
  }

  private static IOException refusal(int status) {
    return new IOException("Unexpected response code for CONNECT: " + status);
  }
}
