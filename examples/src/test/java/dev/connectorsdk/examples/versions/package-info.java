/** Tests of the versions program. */
@NullMarked
package dev.connectorsdk.examples.versions;

import org.jspecify.annotations.NullMarked;
