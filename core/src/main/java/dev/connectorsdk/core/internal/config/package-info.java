/** Checks of what a user configures. Messages name the argument, and never repeat its value. */
@NullMarked
package dev.connectorsdk.core.internal.config;

import org.jspecify.annotations.NullMarked;
