package dev.connectorsdk.testkit.junit;

import dev.connectorsdk.testkit.http.SecretMarker;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails a test class in which a secret of a simulator was logged, in clear text or encoded, as
 * {@link SecretMarker#isIn} defines. Meanwhile {@code java.util.logging}, to which {@code
 * System.Logger} writes by default, is at its finest level; no additional lines are printed.
 *
 * <p>Register it with {@code @ExtendWith(SecretWatch.class)}, or for all classes by JUnit's
 * automatic registration. Where classes run in parallel, the failure may be in another class than
 * the one that logged.
 */
public final class SecretWatch implements BeforeAllCallback, AfterAllCallback {
  private static final Namespace OWN = Namespace.create(SecretWatch.class);

  /** Called by JUnit. */
  public SecretWatch() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    logHandler(context).listen();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    List<String> found = logHandler(context).found();
    if (!found.isEmpty()) {
      throw new AssertionError(
          String.format(
              Locale.ROOT,
              "%d log lines show a secret of a simulator (%s stands for it). The first one: %s",
              found.size(),
              SecretMarker.TEXT,
              found.get(0)));
    }
  }

  private static SecretLogHandler logHandler(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OWN)
        .getOrComputeIfAbsent(
            SecretLogHandler.class, type -> new SecretLogHandler(), SecretLogHandler.class);
  }
}
