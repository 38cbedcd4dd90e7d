/** Connectors that StackOne offers, in the legacy metadata format. */
@NullMarked
package dev.connectorsdk.stackone.connector;

import org.jspecify.annotations.NullMarked;
