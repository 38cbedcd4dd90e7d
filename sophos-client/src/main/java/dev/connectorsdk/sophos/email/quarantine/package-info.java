/** Messages in quarantine and their attachments (Email management API). */
@NullMarked
package dev.connectorsdk.sophos.email.quarantine;

import org.jspecify.annotations.NullMarked;
