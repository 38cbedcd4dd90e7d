@NullMarked
package dev.connectorsdk.examples;

import org.jspecify.annotations.NullMarked;
