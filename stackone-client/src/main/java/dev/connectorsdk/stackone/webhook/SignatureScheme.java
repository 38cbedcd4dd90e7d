package dev.connectorsdk.stackone.webhook;

import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import org.immutables.value.Value;

/**
 * How StackOne signs a delivery. The defaults are what its guide to webhooks says: HMAC-SHA256 over
 * the raw bytes of the body, keyed with the bytes of the secret, as Base64 for URLs without
 * padding, in {@code x-stackone-signature}.
 *
 * <p>Unverified: no delivery of the live service has been seen. Should it differ, change it here;
 * {@link WebhookVerifierBuilder#signature}.
 */
@Value.Immutable
public interface SignatureScheme {

  /** The header that holds the signature. */
  @Value.Default
  default String header() {
    return "x-stackone-signature";
  }

  /** The algorithm, by its name in Java's {@link Mac}; a keyed hash. */
  @Value.Default
  default String algorithm() {
    return "HmacSHA256";
  }

  /** How the signature is written. */
  @Value.Default
  default SignatureEncoding encoding() {
    return SignatureEncoding.BASE64URL;
  }

  /**
   * Refuses an algorithm that this runtime does not have.
   *
   * @throws IllegalArgumentException if it has none of that name
   */
  @Value.Check
  default void check() {
    try {
      Mac.getInstance(algorithm());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalArgumentException(
          "Java has no keyed hash named " + algorithm() + ": give one such as HmacSHA256.", e);
    }
  }

  /** Starts from the documented scheme. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SignatureScheme}. */
  final class Builder extends ImmutableSignatureScheme.Builder {
    Builder() {}
  }
}
