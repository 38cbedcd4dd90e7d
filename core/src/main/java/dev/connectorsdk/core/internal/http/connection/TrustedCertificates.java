package dev.connectorsdk.core.internal.http.connection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Trusts the certificates of a PEM file in addition to those that the JVM trusts. */
final class TrustedCertificates {
  private TrustedCertificates() {}

  /**
   * Sets the TLS sockets of a client, and returns their factory.
   *
   * @throws IllegalArgumentException if the file cannot be read or has no certificate
   */
  static SSLSocketFactory add(Path pem, OkHttpClient.Builder client) {
    try {
      KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
      all.load(null, null);
      for (Certificate known : trustManager(null).getAcceptedIssuers()) {
        all.setCertificateEntry("jvm" + all.size(), known);
      }
      for (Certificate added : read(pem)) {
        all.setCertificateEntry("file" + all.size(), added);
      }
      X509TrustManager trust = trustManager(all);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {trust}, null);
      SSLSocketFactory sockets = context.getSocketFactory();
      client.sslSocketFactory(sockets, trust);
      return sockets;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("TLS cannot be set up: check the JVM's truststore.", e);
    }
  }

  /** Returns what trusts the certificates of a store; null for the truststore of the JVM. */
  private static X509TrustManager trustManager(@Nullable KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return (X509TrustManager) factory.getTrustManagers()[0];
  }

  private static Collection<? extends Certificate> read(Path pem) {
    String problem = "has no certificate";
    try {
      Collection<? extends Certificate> found =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(pem)));
      if (!found.isEmpty()) {
        return found;
      }
    } catch (IOException | CertificateException e) {
      // without the exception, which may repeat what the file has: a private key, say
      problem = "cannot be read (" + e.getClass().getSimpleName() + ")";
    }
    throw new IllegalArgumentException(
        "The file of trustedCertificates, "
            + pem
            + ", "
            + problem
            + ": name a file with the PEM blocks BEGIN CERTIFICATE of the certificate authorities,"
            + " and with no private key.");
  }
}
