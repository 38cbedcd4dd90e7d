/** User Activity Verification API: questions that a user answers on the phone. */
@NullMarked
package dev.connectorsdk.sophos.attestation;

import org.jspecify.annotations.NullMarked;
