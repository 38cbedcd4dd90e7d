package dev.connectorsdk.stackone.webhook;

import dev.connectorsdk.core.credential.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Checks the signature of a body. */
record SignatureCheck(SignatureScheme scheme, Supplier<? extends Collection<Secret>> secrets) {

  Optional<RejectedWebhook> rejection(Function<String, @Nullable String> headers, byte[] body) {
    String given = headers.apply(scheme.header());
    if (given == null || given.isBlank()) {
      return Optional.of(
          RejectionReason.UNSIGNED.because(
              "The header " + scheme.header() + " is absent: only StackOne should call this."));
    }
    return matches(given.strip(), body)
        ? Optional.empty()
        : Optional.of(
            RejectionReason.BAD_SIGNATURE.because(
                "The signature matches none of the secrets. If StackOne sent this, check that the"
                    + " secret is the one on its webhook page, and that the body is passed"
                    + " unchanged, byte for byte."));
  }

  /** Tries every secret even after a match, so that the time reveals nothing. */
  private boolean matches(String given, byte[] body) {
    byte[] actual = given.getBytes(StandardCharsets.UTF_8);
    boolean matched = false;
    for (Secret secret : secrets.get()) {
      String expected = scheme.encoding().encode(sign(secret, body));
      matched |= MessageDigest.isEqual(actual, expected.getBytes(StandardCharsets.UTF_8));
    }
    return matched;
  }

  private byte[] sign(Secret secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance(scheme.algorithm());
      byte[] key = secret.reveal().getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(key, scheme.algorithm()));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          scheme.algorithm() + " does not accept this key: use a keyed hash such as HmacSHA256.",
          e);
    }
  }
}
