/** StackOne: the client, its builder and its scopes. */
@NullMarked
@Value.Style(
    jdkOnly = true,
    optionalAcceptNullable = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    from = "copyOf")
package dev.connectorsdk.stackone;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
