@NullMarked
package dev.connectorsdk.core.raw;

import org.jspecify.annotations.NullMarked;
