/** What a client tells those who watch it: tokens, calls, expiring credentials, saved steps. */
@NullMarked
package dev.connectorsdk.core.event;

import org.jspecify.annotations.NullMarked;
