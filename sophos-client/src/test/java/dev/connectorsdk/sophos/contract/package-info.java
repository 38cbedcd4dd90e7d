/** The contract of this client: one row for each operation. */
@NullMarked
package dev.connectorsdk.sophos.contract;

import org.jspecify.annotations.NullMarked;
