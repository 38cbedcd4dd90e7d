/** What a credential really can do, found out by asking: opt-in, bounded, GET only. */
@NullMarked
package dev.connectorsdk.sophos.capability;

import org.jspecify.annotations.NullMarked;
