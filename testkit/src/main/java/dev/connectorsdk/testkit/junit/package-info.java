/** Simulators as parameters of JUnit tests; needs JUnit 5.13 or newer on the test's class path. */
@NullMarked
package dev.connectorsdk.testkit.junit;

import org.jspecify.annotations.NullMarked;
