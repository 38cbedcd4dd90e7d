/** User Activity Verification API. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.attestation;

import org.jspecify.annotations.NullMarked;
