/** Linked accounts: one customer's connection under a connector profile. */
@NullMarked
package dev.connectorsdk.stackone.account;

import org.jspecify.annotations.NullMarked;
