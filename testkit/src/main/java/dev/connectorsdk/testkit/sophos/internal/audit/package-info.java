/** Audit events API. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.audit;

import org.jspecify.annotations.NullMarked;
