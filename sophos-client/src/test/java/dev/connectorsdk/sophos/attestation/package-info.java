@NullMarked
package dev.connectorsdk.sophos.attestation;

import org.jspecify.annotations.NullMarked;
