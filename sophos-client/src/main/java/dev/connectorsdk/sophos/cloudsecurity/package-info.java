/** Runtime detection profiles of Linux sensors (Cloud security API). */
@NullMarked
package dev.connectorsdk.sophos.cloudsecurity;

import org.jspecify.annotations.NullMarked;
