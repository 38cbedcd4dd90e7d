/** Cloud security API. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.cloudsecurity;

import org.jspecify.annotations.NullMarked;
