/** Tests of the StackOne client, through real sockets and in fake time. */
@NullMarked
package dev.connectorsdk.stackone;

import org.jspecify.annotations.NullMarked;
