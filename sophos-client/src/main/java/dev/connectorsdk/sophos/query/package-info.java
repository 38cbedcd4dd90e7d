/** Queries that the service runs: their texts, their runs, their rows. */
@NullMarked
package dev.connectorsdk.sophos.query;

import org.jspecify.annotations.NullMarked;
