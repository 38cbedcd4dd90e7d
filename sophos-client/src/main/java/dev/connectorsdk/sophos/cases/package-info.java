/** Cases API: cases with their detections and impacted entities. */
@NullMarked
package dev.connectorsdk.sophos.cases;

import org.jspecify.annotations.NullMarked;
