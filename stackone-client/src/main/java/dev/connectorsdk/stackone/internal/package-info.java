/** Shared code of the resources of the StackOne client; not for users. */
@NullMarked
package dev.connectorsdk.stackone.internal;

import org.jspecify.annotations.NullMarked;
