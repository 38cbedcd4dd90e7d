@NullMarked
package dev.connectorsdk.core;

import org.jspecify.annotations.NullMarked;
