/** Connectors, their metadata, proxy calls and calls to connected products. */
@NullMarked
package dev.connectorsdk.testkit.stackone.internal.connector;

import org.jspecify.annotations.NullMarked;
