package dev.connectorsdk.spring;

import dev.connectorsdk.stackone.StackOneClientBuilder;

/**
 * Changes the settings of the StackOne client after the properties. Declare it as a bean; several
 * are called in their {@linkplain org.springframework.core.annotation.Order order}. The API key is
 * set afterwards.
 */
@FunctionalInterface
public interface StackOneClientCustomizer {

  /** Changes the builder. */
  void customize(StackOneClientBuilder builder);
}
