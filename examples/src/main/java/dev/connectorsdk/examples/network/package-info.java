/** Code for the smaller families of Sophos Central. */
@NullMarked
package dev.connectorsdk.examples.network;

import org.jspecify.annotations.NullMarked;
