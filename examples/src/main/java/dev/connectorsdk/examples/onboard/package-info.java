/** The main job: from an API credential to a linked account and the first answers. */
@NullMarked
package dev.connectorsdk.examples.onboard;

import org.jspecify.annotations.NullMarked;
