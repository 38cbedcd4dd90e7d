/** Internals that the API families share: error mapping, paging, argument checks. */
@NullMarked
package dev.connectorsdk.sophos.internal;

import org.jspecify.annotations.NullMarked;
