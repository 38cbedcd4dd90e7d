/** Tests of the programs for credentials. */
@NullMarked
package dev.connectorsdk.examples.credential;

import org.jspecify.annotations.NullMarked;
