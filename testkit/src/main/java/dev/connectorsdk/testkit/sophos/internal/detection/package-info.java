/** Detections API. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.detection;

import org.jspecify.annotations.NullMarked;
