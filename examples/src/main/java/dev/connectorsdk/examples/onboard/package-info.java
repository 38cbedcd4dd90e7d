/** A program that onboards customers, from an API credential to linked accounts. */
@NullMarked
package dev.connectorsdk.examples.onboard;

import org.jspecify.annotations.NullMarked;
