@NullMarked
package dev.connectorsdk.core.error;

import org.jspecify.annotations.NullMarked;
