package dev.connectorsdk.spring;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Explains a secret that is blank, the only one that cannot be bound. It comes before the analyzer
 * of Spring Boot, which prints the value of a property.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BlankSecretFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {
  private static final Set<String> SECRETS =
      Set.of(SophosProperties.PREFIX + ".client-secret", StackOneProperties.PREFIX + ".api-key");

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, BindException cause) {
    String property = cause.getName().toString();
    return SECRETS.contains(property)
        ? new FailureAnalysis(
            "The property " + property + " is blank.",
            "Set it to the value from the console, or remove it if another source supplies the"
                + " credential. Check that the variable or file it is read from is set.",
            cause)
        : null;
  }
}
