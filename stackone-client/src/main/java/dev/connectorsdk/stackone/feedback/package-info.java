/** Feedback on tools. */
@NullMarked
package dev.connectorsdk.stackone.feedback;

import org.jspecify.annotations.NullMarked;
