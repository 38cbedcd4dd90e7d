/** Locations whose name resolution is protected (DNS protection API). */
@NullMarked
package dev.connectorsdk.sophos.dns;

import org.jspecify.annotations.NullMarked;
