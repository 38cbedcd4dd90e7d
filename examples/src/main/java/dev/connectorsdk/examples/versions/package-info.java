/** A program that lists, compares, pins and tries versions of a connector. */
@NullMarked
package dev.connectorsdk.examples.versions;

import org.jspecify.annotations.NullMarked;
