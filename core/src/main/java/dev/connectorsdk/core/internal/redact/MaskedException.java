package dev.connectorsdk.core.internal.redact;

import dev.connectorsdk.core.credential.Secret;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stands for an exception whose message contains a secret, with its stack trace. */
final class MaskedException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private MaskedException(String text, @Nullable Throwable cause, StackTraceElement[] trace) {
    super(text, cause);
    setStackTrace(trace);
  }

  /** Returns the failure itself if neither it nor one of its causes shows a secret. */
  static Throwable of(Throwable failure, List<Secret> secrets) {
    String text = failure.toString();
    String masked = SecretMasker.mask(text, secrets);
    Throwable cause = failure.getCause();
    Throwable maskedCause = cause == null ? null : of(cause, secrets);
    List<Throwable> suppressed = List.of(failure.getSuppressed());
    List<Throwable> maskedSuppressed = suppressed.stream().map(e -> of(e, secrets)).toList();
    if (masked.equals(text) && maskedCause == cause && maskedSuppressed.equals(suppressed)) {
      return failure;
    }
    MaskedException substitute = new MaskedException(masked, maskedCause, failure.getStackTrace());
    maskedSuppressed.forEach(substitute::addSuppressed);
    return substitute;
  }

  @Override
  @SuppressWarnings(
      "OverrideThrowableToString") // the message is the text of the exception it replaces
  public String toString() {
    return String.valueOf(getMessage());
  }
}
