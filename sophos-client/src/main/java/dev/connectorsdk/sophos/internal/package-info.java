/** What the API families share and users do not see: how errors are worded and lists are paged. */
@NullMarked
package dev.connectorsdk.sophos.internal;

import org.jspecify.annotations.NullMarked;
