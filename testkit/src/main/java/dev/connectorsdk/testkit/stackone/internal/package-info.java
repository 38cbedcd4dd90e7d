/** The server of StackOne, its settings and the state of the simulated project. */
@NullMarked
package dev.connectorsdk.testkit.stackone.internal;

import org.jspecify.annotations.NullMarked;
