/** StackOne: the client, its builder and its scopes. */
@NullMarked
@ModelStyle
package dev.connectorsdk.stackone;

import org.jspecify.annotations.NullMarked;
