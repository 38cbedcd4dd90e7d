/** Checks of a StackOne project, a connector profile and a linked account, for a diagnosis. */
@NullMarked
package dev.connectorsdk.stackone.diagnosis;

import org.jspecify.annotations.NullMarked;
