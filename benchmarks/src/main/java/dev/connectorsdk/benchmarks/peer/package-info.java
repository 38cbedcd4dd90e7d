/** The same work by the libraries that a user would take instead of this SDK. */
@NullMarked
package dev.connectorsdk.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
