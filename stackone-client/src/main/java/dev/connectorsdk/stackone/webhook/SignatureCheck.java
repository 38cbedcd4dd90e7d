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

/** Whether somebody who knows a secret signed these bytes. */
record SignatureCheck(SignatureScheme scheme, Supplier<? extends Collection<Secret>> secrets) {

  Optional<RejectedWebhook> refusal(Function<String, @Nullable String> headers, byte[] body) {
    String given = headers.apply(scheme.header());
    if (given == null || given.isBlank()) {
      return Optional.of(
          RejectionReason.UNSIGNED.because(
              "The header " + scheme.header() + " is missing: only StackOne should call this."));
    }
    return matches(given.strip(), body)
        ? Optional.empty()
        : Optional.of(
            RejectionReason.BAD_SIGNATURE.because(
                "None of the known secrets gives the signature. If StackOne did send this, check"
                    + " that the secret is the one of its webhook page, and that the body is"
                    + " handed over as it came, byte for byte."));
  }

  /** Tries every secret, whether or not one has matched, so that time tells nothing. */
  private boolean matches(String given, byte[] body) {
    byte[] claimed = given.getBytes(StandardCharsets.UTF_8);
    boolean matched = false;
    for (Secret secret : secrets.get()) {
      String expected = scheme.encoding().write(sign(secret, body));
      matched |= MessageDigest.isEqual(claimed, expected.getBytes(StandardCharsets.UTF_8));
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
          scheme.algorithm() + " takes no such key: choose a keyed hash such as HmacSHA256.", e);
    }
  }
}
