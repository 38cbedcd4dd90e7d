package dev.connectorsdk.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the accessor of a model that holds the members of an answer which the model has no accessor
 * for. They are read into it, and written back after the known ones, in the order they came. One
 * that is null is as good as absent, as everywhere in a model.
 *
 * <p>Nobody knows what such a member holds: mark the accessor {@code @Value.Redacted}, so that
 * {@code toString} shows none.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface UnknownProperties {}
