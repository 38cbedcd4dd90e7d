/** Linked accounts: a customer's connections under connector profiles. */
@NullMarked
package dev.connectorsdk.stackone.account;

import org.jspecify.annotations.NullMarked;
