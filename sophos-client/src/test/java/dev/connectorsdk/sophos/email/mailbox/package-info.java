@NullMarked
package dev.connectorsdk.sophos.email.mailbox;

import org.jspecify.annotations.NullMarked;
