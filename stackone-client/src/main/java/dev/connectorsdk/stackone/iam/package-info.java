/** Identities of a linked account's provider: its credentials, organizations and users. */
@NullMarked
package dev.connectorsdk.stackone.iam;

import org.jspecify.annotations.NullMarked;
