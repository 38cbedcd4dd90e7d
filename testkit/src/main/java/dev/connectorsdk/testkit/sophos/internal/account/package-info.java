/** Accounts, credentials and tokens. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.account;

import org.jspecify.annotations.NullMarked;
