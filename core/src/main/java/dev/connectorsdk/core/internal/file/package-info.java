/** Files that are replaced atomically and accessible only to their owner. */
@NullMarked
package dev.connectorsdk.core.internal.file;

import org.jspecify.annotations.NullMarked;
