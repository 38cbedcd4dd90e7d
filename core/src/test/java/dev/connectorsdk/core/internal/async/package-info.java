@NullMarked
package dev.connectorsdk.core.internal.async;

import org.jspecify.annotations.NullMarked;
