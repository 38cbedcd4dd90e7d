package dev.connectorsdk.core.internal.http.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.internal.http.HttpStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file with certificate authorities of {@link ClientOptions#trustedCertificates()}. */
class TrustedCertificatesTest {
  private final HeldCertificate authority =
      new HeldCertificate.Builder().certificateAuthority(0).build();
  @TempDir private Path folder;

  private ClientOptions.Builder trusting(String content) throws IOException {
    return ClientOptions.builder()
        .trustedCertificates(Files.writeString(folder.resolve("ca.pem"), content));
  }

  private static X509TrustManager trustOf(ClientOptions options) {
    X509TrustManager trust = HttpStack.client(options).x509TrustManager();
    assertThat(trust).isNotNull();
    return trust;
  }

  @Test
  void file_withTwoAuthoritiesAndText_bothAreTrustedBesideThoseOfTheJvm() throws IOException {
    HeldCertificate second = new HeldCertificate.Builder().certificateAuthority(0).build();
    X509TrustManager trust =
        trustOf(
            trusting(
                    "Corporate CA\n"
                        + authority.certificatePem()
                        + "# another\n"
                        + second.certificatePem())
                .build());
    assertThat(trust.getAcceptedIssuers())
        .contains(authority.certificate(), second.certificate())
        .containsAll(Arrays.asList(trustOf(ClientOptions.defaults()).getAcceptedIssuers()))
        .hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n"})
  void file_withoutCertificates_isRejectedByName(String content) throws IOException {
    assertRejected(trusting(content).build(), "ca.pem");
  }

  @Test
  void file_withAPrivateKey_isRejectedAndNotRepeated() throws IOException {
    String key = authority.privateKeyPkcs8Pem();
    assertRejected(trusting(key).build(), "cannot be read (Certificate");
    assertThatThrownBy(() -> HttpStack.client(trusting(key).build()))
        .hasNoCause()
        .hasMessageNotContaining(key.substring(40, 60));
  }

  @Test
  void file_missing_isRejectedByName() {
    Path missing = folder.resolve("missing.pem");
    assertRejected(
        ClientOptions.builder().trustedCertificates(missing).build(),
        "missing.pem, cannot be read (NoSuchFileException)");
  }

  private static void assertRejected(ClientOptions options, String... texts) {
    assertThatThrownBy(() -> HttpStack.client(options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BEGIN CERTIFICATE")
        .hasMessageContainingAll(texts);
  }

  @Test
  void customizer_withASocketFactoryOfItsOwn_isRejected() throws IOException {
    HandshakeCertificates other =
        new HandshakeCertificates.Builder()
            .addTrustedCertificate(new HeldCertificate.Builder().build().certificate())
            .build();
    ClientOptions options =
        trusting(authority.certificatePem())
            .httpClientCustomizer(
                http -> http.sslSocketFactory(other.sslSocketFactory(), other.trustManager()))
            .build();
    assertThatThrownBy(() -> HttpStack.client(options))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("sslSocketFactory")
        .hasMessageContaining("only one of them");
  }

  @Test
  void httpClient_withCertificatesBesideIt_isRejected() throws IOException {
    ClientOptions.Builder both =
        trusting(authority.certificatePem()).httpClient(new OkHttpClient());
    assertThatThrownBy(both::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("trust them there");
  }
}
