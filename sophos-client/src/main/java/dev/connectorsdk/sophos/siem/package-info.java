/** Events and alerts for a SIEM: lists, and feeds that read on from a checkpoint. */
@NullMarked
package dev.connectorsdk.sophos.siem;

import org.jspecify.annotations.NullMarked;
