package dev.connectorsdk.stackone;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The Immutables style of this module: the generated class is hidden behind the model's own
 * builder. The annotation is source-only, and no annotation of Immutables is in the class files, so
 * that users compile without Immutables and without a warning.
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
