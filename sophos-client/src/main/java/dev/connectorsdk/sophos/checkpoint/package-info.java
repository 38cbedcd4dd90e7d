/** Stores for the positions of feeds and the progress of walks over tenants, across restarts. */
@NullMarked
package dev.connectorsdk.sophos.checkpoint;

import org.jspecify.annotations.NullMarked;
