/** Search for actions, and the index behind it. */
@NullMarked
package dev.connectorsdk.stackone.action.search;

import org.jspecify.annotations.NullMarked;
