@NullMarked
package dev.connectorsdk.examples.feed;

import org.jspecify.annotations.NullMarked;
