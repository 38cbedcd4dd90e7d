/** What the resources of the StackOne client stand on; not for users. */
@NullMarked
package dev.connectorsdk.stackone.internal;

import org.jspecify.annotations.NullMarked;
