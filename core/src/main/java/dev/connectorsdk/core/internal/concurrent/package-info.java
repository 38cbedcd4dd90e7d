/** Work that concurrent callers share. */
@NullMarked
package dev.connectorsdk.core.internal.concurrent;

import org.jspecify.annotations.NullMarked;
