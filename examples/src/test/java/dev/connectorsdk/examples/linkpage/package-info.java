@NullMarked
package dev.connectorsdk.examples.linkpage;

import org.jspecify.annotations.NullMarked;
