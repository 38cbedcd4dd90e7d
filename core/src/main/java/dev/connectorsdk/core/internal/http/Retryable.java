package dev.connectorsdk.core.internal.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Overrides which operations are retried. On a POST or PATCH: it may be sent twice without harm,
 * such as a search. With {@code false}: only one attempt is made, whatever its outcome.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Retryable {

  /** Whether a failed attempt is retried. */
  boolean value() default true;
}
