/** A simulator of Sophos Central. */
@NullMarked
package dev.connectorsdk.testkit.sophos;

import org.jspecify.annotations.NullMarked;
