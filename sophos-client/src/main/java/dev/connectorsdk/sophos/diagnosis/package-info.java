/** Checks of a Sophos Central API credential, for a diagnosis. */
@NullMarked
package dev.connectorsdk.sophos.diagnosis;

import org.jspecify.annotations.NullMarked;
