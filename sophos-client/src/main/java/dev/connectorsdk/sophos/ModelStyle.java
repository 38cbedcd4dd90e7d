package dev.connectorsdk.sophos;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The Immutables style of this module: generated classes are hidden behind the builder of the model. The annotation has source retention, so that users compile without Immutables and without warnings.
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
