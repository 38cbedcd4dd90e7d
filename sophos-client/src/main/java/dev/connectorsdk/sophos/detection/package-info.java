/** Detections API: queries on detections, groups of detections, and counts. */
@NullMarked
package dev.connectorsdk.sophos.detection;

import org.jspecify.annotations.NullMarked;
