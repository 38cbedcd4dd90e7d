/** Legacy platform logs: requests to the StackOne platform itself. */
@NullMarked
package dev.connectorsdk.stackone.log.platform;

import org.jspecify.annotations.NullMarked;
