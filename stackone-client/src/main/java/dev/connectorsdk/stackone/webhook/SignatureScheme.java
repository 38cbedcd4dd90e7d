package dev.connectorsdk.stackone.webhook;

import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import org.immutables.value.Value;

/**
 * How StackOne signs a delivery. The defaults are those of its webhook guide: HMAC-SHA256 of the
 * raw body with the secret as key, as Base64 for URLs without padding, in {@code
 * x-stackone-signature}.
 *
 * <p>If StackOne changes it, use {@link WebhookVerifierBuilder#signature}.
 */
@Value.Immutable
public interface SignatureScheme {

  /** The name of the header. */
  @Value.Default
  default String header() {
    return "x-stackone-signature";
  }

  /** The algorithm, a name for {@link Mac#getInstance(String)}. */
  @Value.Default
  default String algorithm() {
    return "HmacSHA256";
  }

  /** The encoding. */
  @Value.Default
  default SignatureEncoding encoding() {
    return SignatureEncoding.BASE64URL;
  }

  /**
   * Rejects an algorithm that this runtime does not have.
   *
   * @throws IllegalArgumentException if there is no such algorithm
   */
  @Value.Check
  default void check() {
    try {
      Mac.getInstance(algorithm());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalArgumentException(
          "Java has no keyed hash named " + algorithm() + ": use one such as HmacSHA256.", e);
    }
  }

  /** Returns a builder with the documented scheme. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SignatureScheme}. */
  final class Builder extends ImmutableSignatureScheme.Builder {
    Builder() {}
  }
}
