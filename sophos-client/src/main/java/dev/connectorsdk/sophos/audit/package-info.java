/** Audit events (Audit events API), which are not in the vendor's published collection. */
@NullMarked
package dev.connectorsdk.sophos.audit;

import org.jspecify.annotations.NullMarked;
