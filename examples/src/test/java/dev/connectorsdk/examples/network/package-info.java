@NullMarked
package dev.connectorsdk.examples.network;

import org.jspecify.annotations.NullMarked;
