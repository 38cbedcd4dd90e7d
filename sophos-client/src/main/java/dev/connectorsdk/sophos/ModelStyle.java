package dev.connectorsdk.sophos;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the models of this module and its packages are made: the generated class is hidden behind the
 * model's own builder. It stays in the sources, and no annotation of Immutables is let into the
 * classes, so that users compile without Immutables and without a warning.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    allowedClasspathAnnotations = Override.class,
    optionalAcceptNullable = true,
    deferCollectionAllocation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    from = "copyOf",
    defaults = @Value.Immutable(copy = false))
@interface ModelStyle {}
