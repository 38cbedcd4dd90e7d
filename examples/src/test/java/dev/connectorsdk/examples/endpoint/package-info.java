@NullMarked
package dev.connectorsdk.examples.endpoint;

import org.jspecify.annotations.NullMarked;
