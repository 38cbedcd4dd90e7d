@NullMarked
package dev.connectorsdk.examples.simulators;

import org.jspecify.annotations.NullMarked;
