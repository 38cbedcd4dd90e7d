@NullMarked
package dev.connectorsdk.examples.raw;

import org.jspecify.annotations.NullMarked;
