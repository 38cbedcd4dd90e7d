/** The programs around credentials, run as a person runs them. */
@NullMarked
package dev.connectorsdk.examples.credential;

import org.jspecify.annotations.NullMarked;
