/** What a call pays for a token that is there already. */
@NullMarked
package dev.connectorsdk.benchmarks.token;

import org.jspecify.annotations.NullMarked;
