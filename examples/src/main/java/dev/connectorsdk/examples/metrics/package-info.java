/** What the clients do as metrics of Micrometer. */
@NullMarked
package dev.connectorsdk.examples.metrics;

import org.jspecify.annotations.NullMarked;
