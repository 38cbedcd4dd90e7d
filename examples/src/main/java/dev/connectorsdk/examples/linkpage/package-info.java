/** A web page on which a customer links an account. */
@NullMarked
package dev.connectorsdk.examples.linkpage;

import org.jspecify.annotations.NullMarked;
