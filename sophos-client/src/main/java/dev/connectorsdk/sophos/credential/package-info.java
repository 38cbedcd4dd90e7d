/** API credentials: how they are made, how long they live, where they are kept, how they change. */
@NullMarked
package dev.connectorsdk.sophos.credential;

import org.jspecify.annotations.NullMarked;
