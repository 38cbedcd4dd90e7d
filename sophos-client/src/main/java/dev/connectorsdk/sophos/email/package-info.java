/** Sophos Email (Email management API): the entry and the messages. */
@NullMarked
package dev.connectorsdk.sophos.email;

import org.jspecify.annotations.NullMarked;
