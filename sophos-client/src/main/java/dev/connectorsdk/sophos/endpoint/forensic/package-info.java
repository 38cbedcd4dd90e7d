/** Forensic logs and memory dumps of endpoints (Endpoint API). */
@NullMarked
package dev.connectorsdk.sophos.endpoint.forensic;

import org.jspecify.annotations.NullMarked;
