/** Linked accounts. */
@NullMarked
package dev.connectorsdk.testkit.stackone.internal.account;

import org.jspecify.annotations.NullMarked;
