/** Tests of the ground that the simulators stand on. */
@NullMarked
package dev.connectorsdk.testkit.http;

import org.jspecify.annotations.NullMarked;
