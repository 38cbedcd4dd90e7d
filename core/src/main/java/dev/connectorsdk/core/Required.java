package dev.connectorsdk.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the record component of a collection that the JSON object must have, such as the items of a
 * page. Without it, an absent, null or unreadable collection is empty; with it, these fail, and so
 * does an element that cannot be read.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Required {

  /** Returns whether a JSON array in place of the object is read as this component alone. */
  boolean bareArray() default false;

  /** Returns whether a null is read as an empty collection: the vendor documents it. */
  boolean nullable() default false;
}
