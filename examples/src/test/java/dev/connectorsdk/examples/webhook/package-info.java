@NullMarked
package dev.connectorsdk.examples.webhook;

import org.jspecify.annotations.NullMarked;
