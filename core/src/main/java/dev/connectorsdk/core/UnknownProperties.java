package dev.connectorsdk.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the record component or accessor of a model that holds the properties of a JSON object that
 * the model does not define. They are written back after the defined ones, in their original order.
 * A null property counts as absent.
 *
 * <p>The content is arbitrary, so {@code toString} does not show it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface UnknownProperties {}
