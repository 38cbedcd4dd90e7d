/** Live Discover API: queries on endpoints. */
@NullMarked
package dev.connectorsdk.sophos.livediscover;

import org.jspecify.annotations.NullMarked;
