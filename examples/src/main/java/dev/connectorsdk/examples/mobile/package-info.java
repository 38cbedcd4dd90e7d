/** Programs and code for mobile devices. */
@NullMarked
package dev.connectorsdk.examples.mobile;

import org.jspecify.annotations.NullMarked;
