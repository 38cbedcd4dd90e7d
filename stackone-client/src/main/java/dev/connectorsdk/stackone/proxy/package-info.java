/** The proxy: requests to the provider of a linked account. */
@NullMarked
package dev.connectorsdk.stackone.proxy;

import org.jspecify.annotations.NullMarked;
