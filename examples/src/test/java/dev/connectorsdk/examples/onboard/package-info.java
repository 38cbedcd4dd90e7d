@NullMarked
package dev.connectorsdk.examples.onboard;

import org.jspecify.annotations.NullMarked;
