/** Reading JSON, without any network. */
@NullMarked
package dev.connectorsdk.benchmarks.decode;

import org.jspecify.annotations.NullMarked;
