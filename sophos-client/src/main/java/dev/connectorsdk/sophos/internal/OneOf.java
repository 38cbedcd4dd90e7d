package dev.connectorsdk.sophos.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values of a path variable by which one Retrofit method calls several operations. The test of
 * the contract reads it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface OneOf {
  /** The segments of the paths. */
  String[] value();
}
