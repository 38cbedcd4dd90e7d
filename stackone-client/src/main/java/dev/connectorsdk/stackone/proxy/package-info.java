/** The proxy: calls to the provider behind a linked account. */
@NullMarked
package dev.connectorsdk.stackone.proxy;

import org.jspecify.annotations.NullMarked;
