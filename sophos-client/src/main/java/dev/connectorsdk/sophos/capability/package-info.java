/** Probes of what a credential can do: opt-in, limited, GET only. */
@NullMarked
package dev.connectorsdk.sophos.capability;

import org.jspecify.annotations.NullMarked;
