/** Checks of the project's rules over all modules. */
@NullMarked
package dev.connectorsdk.house;

import org.jspecify.annotations.NullMarked;
