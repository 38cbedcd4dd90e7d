/** The simulators as a standalone program, for code in any language. */
@NullMarked
package dev.connectorsdk.examples.simulators;

import org.jspecify.annotations.NullMarked;
