/** Connectors that StackOne offers, in their older metadata form. */
@NullMarked
package dev.connectorsdk.stackone.connector;

import org.jspecify.annotations.NullMarked;
