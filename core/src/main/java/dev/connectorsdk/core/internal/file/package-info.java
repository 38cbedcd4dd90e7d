/** Files that are written as a whole and kept to their owner. */
@NullMarked
package dev.connectorsdk.core.internal.file;

import org.jspecify.annotations.NullMarked;
