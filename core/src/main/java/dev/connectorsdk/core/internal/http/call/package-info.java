/** One call: its deadline, secrets, events and options, and waits that end with it. */
@NullMarked
package dev.connectorsdk.core.internal.http.call;

import org.jspecify.annotations.NullMarked;
