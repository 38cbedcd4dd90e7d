package dev.connectorsdk.core.internal.http.retry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Overrides which operations are retried; the only place that decides it for a POST or PATCH. By
 * itself: it may be sent twice without harm, since it reads, such as a search, or sets values. With
 * {@code false}: only one attempt is made, whatever its outcome.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Retryable {

  /** Whether a failed attempt is retried. */
  boolean value() default true;
}
