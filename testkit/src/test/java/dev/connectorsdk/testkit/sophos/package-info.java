/** Tests of the Sophos Central simulator, driven by plain HTTP. */
@NullMarked
package dev.connectorsdk.testkit.sophos;

import org.jspecify.annotations.NullMarked;
