/** The SIEM integration API. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.siem;

import org.jspecify.annotations.NullMarked;
