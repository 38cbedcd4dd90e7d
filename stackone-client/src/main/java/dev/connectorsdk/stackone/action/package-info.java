/** Actions: what a connector can do, and running it for a linked account. */
@NullMarked
package dev.connectorsdk.stackone.action;

import org.jspecify.annotations.NullMarked;
