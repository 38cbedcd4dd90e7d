/** The peripherals that were connected to endpoints (Endpoint API). */
@NullMarked
package dev.connectorsdk.sophos.endpoint.peripheral;

import org.jspecify.annotations.NullMarked;
