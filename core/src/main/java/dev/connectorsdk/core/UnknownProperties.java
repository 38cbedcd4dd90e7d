package dev.connectorsdk.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the accessor of a model that holds the JSON properties for which the model has no accessor.
 * They are read into it, and written after the known properties, in their original order. A
 * property that is null is absent, as everywhere in a model.
 *
 * <p>Such a property may hold a secret: mark the accessor {@code @Value.Redacted}, so that {@code
 * toString} shows none.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface UnknownProperties {}
