package dev.connectorsdk.testkit.junit;

import dev.connectorsdk.testkit.http.SecretMarker;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails a test class in which a secret of a simulator was logged, in clear or in Base64. Meanwhile
 * {@code java.util.logging}, where {@code System.Logger} writes to unless a program says otherwise,
 * is at its finest level; nothing more than before is printed.
 *
 * <p>Put it on a class with {@code @ExtendWith(SecretWatch.class)}, or on all of them by JUnit's
 * automatic registration. Where classes run in parallel, a failure may name another class than the
 * one that logged.
 */
public final class SecretWatch implements BeforeAllCallback, AfterAllCallback {
  private static final Namespace OWN = Namespace.create(SecretWatch.class);

  /** For JUnit, which makes the extension. */
  public SecretWatch() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    ear(context).listen();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    List<String> heard = ear(context).heard();
    if (!heard.isEmpty()) {
      throw new AssertionError(
          "%d log lines show a secret of a simulator (%s stands for it). The first one: %s"
              .formatted(heard.size(), SecretMarker.TEXT, heard.get(0)));
    }
  }

  private static LogEar ear(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OWN)
        .getOrComputeIfAbsent(LogEar.class, type -> new LogEar(), LogEar.class);
  }
}
