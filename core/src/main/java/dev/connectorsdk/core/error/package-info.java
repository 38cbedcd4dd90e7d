/** Everything that can go wrong, as one small sealed family. */
@NullMarked
package dev.connectorsdk.core.error;

import org.jspecify.annotations.NullMarked;
