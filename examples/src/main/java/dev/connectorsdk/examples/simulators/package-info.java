/** The simulators as a program of their own, for code in any language. */
@NullMarked
package dev.connectorsdk.examples.simulators;

import org.jspecify.annotations.NullMarked;
