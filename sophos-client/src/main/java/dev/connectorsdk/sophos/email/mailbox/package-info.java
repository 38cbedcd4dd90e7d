/** Mailboxes with their aliases, delegates and owners (Email management API). */
@NullMarked
package dev.connectorsdk.sophos.email.mailbox;

import org.jspecify.annotations.NullMarked;
