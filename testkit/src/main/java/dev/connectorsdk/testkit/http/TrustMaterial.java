package dev.connectorsdk.testkit.http;

import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * The certificates that a client needs to trust the HTTPS servers of one simulator.
 *
 * @param trustManager trusts certificates of the simulator's own authority
 * @param sslContext a context with that trust manager, for {@code java.net.http} and others
 * @param authorityPem the authority's certificate as PEM text, for tools such as curl
 */
public record TrustMaterial(
    X509TrustManager trustManager, SSLContext sslContext, String authorityPem) {

  /** Rejects null. */
  public TrustMaterial {
    Objects.requireNonNull(trustManager, "trustManager");
    Objects.requireNonNull(sslContext, "sslContext");
    Objects.requireNonNull(authorityPem, "authorityPem");
  }

  /**
   * Returns the socket factory of {@link #sslContext()}, which OkHttp needs beside the trust
   * manager.
   */
  public SSLSocketFactory sslSocketFactory() {
    return sslContext.getSocketFactory();
  }

  static TrustMaterial of(HeldCertificate authority) {
    HandshakeCertificates client =
        new HandshakeCertificates.Builder().addTrustedCertificate(authority.certificate()).build();
    return new TrustMaterial(
        client.trustManager(), client.sslContext(), authority.certificatePem());
  }
}
