package dev.connectorsdk.spring;

import dev.connectorsdk.sophos.SophosClientBuilder;

/**
 * Changes the settings of the Sophos Central client after the properties. Declare it as a bean;
 * several are called in their {@linkplain org.springframework.core.annotation.Order order}. The
 * credential is set afterwards.
 */
@FunctionalInterface
public interface SophosClientCustomizer {

  /** Changes the builder. */
  void customize(SophosClientBuilder builder);
}
