@NullMarked
package dev.connectorsdk.core.event;

import org.jspecify.annotations.NullMarked;
