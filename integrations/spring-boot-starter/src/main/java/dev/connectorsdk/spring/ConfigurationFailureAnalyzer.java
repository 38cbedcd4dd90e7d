package dev.connectorsdk.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the configuration of a client, and what to do. */
final class ConfigurationFailureAnalyzer
    extends AbstractFailureAnalyzer<InvalidConfigurationException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, InvalidConfigurationException cause) {
    return new FailureAnalysis(cause.description(), cause.action(), cause);
  }
}
