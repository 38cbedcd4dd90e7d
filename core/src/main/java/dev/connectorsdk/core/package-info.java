/** What every client is built from: options, retries and paging. */
@NullMarked
@Value.Style(
    jdkOnly = true,
    optionalAcceptNullable = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    from = "copyOf")
package dev.connectorsdk.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
