package dev.connectorsdk.onboarding;

import java.io.Serial;

/** A failure outside the services that concerns one customer of a batch, and not the others. */
final class CustomerException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  CustomerException(String message, RuntimeException cause) {
    super(message, cause);
  }
}
